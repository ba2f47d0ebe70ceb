package se.boras.forslag.service.eventlog;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Every part Axon stores with, named one by one: left to itself on this version of Spring Boot it would pick parts that
 * store nothing and say nothing.
 */
@Configuration(proxyBeanMethods = false)
class EventLog {

    @Bean
    EventTable eventTable(DataSource database, Clock clock, FlywayMigrationInitializer migrated) {
        return new EventTable(database, clock);
    }

    @Bean(destroyMethod = "close")
    GroupCommit groupCommit(EventTable table) {
        return new GroupCommit(table);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new LedgerSerializer();
    }

    @Bean
    EventLogEngine eventStorageEngine(
            JdbcClient database, GroupCommit groupCommit, @Qualifier("eventSerializer") Serializer serializer) {
        return new EventLogEngine(database, groupCommit, serializer, new EventUpcasterChain());
    }

    @Bean(name = {"eventBus", "eventStore"})
    LogStore eventStore(EventLogEngine engine) {
        return new LogStore(engine);
    }

    /** Commands hold no connection while they wait for the writer: the log's transaction is the writer's. */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new SQLStateResolver("23505");
    }

    /**
     * With a database of its own this is the only node there can be, under the same name at every start: after a kill it
     * takes its processors up again at once, instead of waiting for the claims of a dead node to run out.
     */
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections, Serializer serializer, @Value("${spring.datasource.url:}") String shared) {
        var store = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TokenSchema.builder().setTokenTable("read.token_entry").build());
        return (shared.isBlank() ? store.nodeId("the-only-node") : store).build();
    }

    /** Axon 4.13.0 cannot read its own replay tokens with Jackson 3 unless told that its classes are safe. */
    @Bean
    Jackson3SerializerCustomizer axonTokensAreReadable() {
        return mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }
}
