package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.Specification.NOON;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import se.boras.forslag.command.ledger.Answers;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.vault.MasterKey;

/** The handler with its vault and its links on a PostgreSQL, and a log in memory. */
class Office implements BeforeAllCallback, AfterAllCallback {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    final MemoryLog log = new MemoryLog();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        var postgres = EmbeddedPostgres.builder().start();
        var database = postgres.getPostgresDatabase();
        JdbcClient.create(database).sql("create schema command").update();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/command")
                .load()
                .migrate();
        var secret = new SecretKeySpec(new byte[32], "AES");
        beans.registerBean(EmbeddedPostgres.class, () -> postgres, bean -> bean.setDestroyMethodName("close"));
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        beans.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        beans.registerBean(Clock.class, () -> Clock.fixed(NOON, ZoneOffset.UTC));
        beans.registerBean(MasterKey.class, () -> new MasterKey(secret));
        beans.registerBean(Answers.class, () -> _ -> Optional.empty());
        beans.registerBean(PublicNumbers.class, () -> log);
        beans.registerBean(
                EmbeddedEventStore.class,
                () -> EmbeddedEventStore.builder().storageEngine(log).build());
        beans.registerBean(CommandBus.class, () -> SimpleCommandBus.builder().build());
        beans.scan(
                "se.boras.forslag.command.ledger", "se.boras.forslag.command.vault", "se.boras.forslag.command.links");
        beans.register(
                ProposalHandler.class,
                Submissions.class,
                Addresses.class,
                KeptContacts.class,
                Numbering.class,
                ProposalTexts.class);
        beans.refresh();
        var arguments = MultiParameterResolverFactory.ordered(List.of(
                ClasspathParameterResolverFactory.forClass(ProposalHandler.class), a(ParameterResolverFactory.class)));
        new AnnotationCommandHandlerAdapter<>(a(ProposalHandler.class), arguments).subscribe(a(CommandBus.class));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        beans.close();
    }

    <T> T a(Class<T> type) {
        return beans.getBean(type);
    }

    Commands commands() {
        return a(Commands.class);
    }
}
