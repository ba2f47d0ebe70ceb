package se.boras.forslag.service.eventlog;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to run on other parts than ours: with the wrong ones everything seems to work, and nothing is kept. */
@Component
class StartupGuard implements SmartInitializingSingleton {

    private final Configuration running;
    private final EventStorageEngine engine;

    StartupGuard(Configuration running, EventStorageEngine engine) {
        this.running = running;
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        must(engine instanceof EventLogEngine, EventStorageEngine.class, engine);
        must(running.eventStore() instanceof LogStore, EventStore.class, running.eventStore());
        var tokens = running.getComponent(TokenStore.class);
        must(tokens instanceof JdbcTokenStore, TokenStore.class, tokens);
        var transactions = running.getComponent(TransactionManager.class);
        must(!(transactions instanceof NoTransactionManager), TransactionManager.class, transactions);
        var resolver = running.getComponent(PersistenceExceptionResolver.class);
        must(resolver != null, PersistenceExceptionResolver.class, resolver);
        must(running.eventSerializer() instanceof LedgerSerializer, LedgerSerializer.class, running.eventSerializer());
        must(running.commandBus() != null, CommandBus.class, running.commandBus());
    }

    private static void must(boolean right, Class<?> part, Object found) {
        if (!right) {
            throw new IllegalStateException("The wrong " + part.getSimpleName() + " is running: "
                    + (found == null ? "none" : found.getClass().getName()));
        }
    }
}
