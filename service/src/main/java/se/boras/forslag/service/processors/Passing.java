package se.boras.forslag.service.processors;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import se.boras.forslag.command.ledger.TooManyAtOnce;
import se.boras.forslag.service.eventlog.LogUnreachable;

/** Trouble that passes of itself: the database is away, another was faster, a lock was not to be had. */
final class Passing {

    /** By PostgreSQL's classes: connection, rollback, resources, intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final Set<String> LOCKED_OR_NOT_THE_WRITER = Set.of("55P03", "25006");

    private Passing() {}

    static boolean is(Throwable cause) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (isItself(deeper)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItself(Throwable cause) {
        return switch (cause) {
            case Trouble known -> known.passing();
            case SQLTransientException _, SQLRecoverableException _ -> true;
            case SQLException sql -> sql.getSQLState() != null && isState(sql.getSQLState());
            case TransientDataAccessException _, RecoverableDataAccessException _ -> true;
            case TransactionException _, LogUnreachable _ -> true;
            case ConcurrencyException _, TooManyAtOnce _, InterruptedException _ -> true;
            default -> false;
        };
    }

    private static boolean isState(String state) {
        return LOCKED_OR_NOT_THE_WRITER.contains(state)
                || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
