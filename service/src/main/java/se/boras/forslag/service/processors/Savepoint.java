package se.boras.forslag.service.processors;

import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Lets a handler fail within a transaction that goes on: after an error PostgreSQL takes no more statements, not even
 * the one that puts the event aside, unless it may go back to where the handler began.
 */
@Component
class Savepoint {

    private static final TransactionDefinition NESTED =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager transactions;

    Savepoint(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    <T> T around(Callable<T> handler) {
        var status = transactions.getTransaction(NESTED);
        T result;
        try {
            result = handler.call();
        } catch (Exception failure) {
            transactions.rollback(status);
            throw Trouble.of(failure);
        }
        transactions.commit(status);
        return result;
    }
}
