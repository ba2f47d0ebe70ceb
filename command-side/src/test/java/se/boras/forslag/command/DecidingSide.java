package se.boras.forslag.command;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.ledger.Answers;
import se.boras.forslag.command.vault.MasterKey;

/** The whole deciding side with its tables on a PostgreSQL and its log in memory; nothing in it moves by itself. */
public final class DecidingSide {

    private static final Pattern WHAT_IS_FOR_VISITORS =
            Pattern.compile(".*\\.command\\.(api|limits|returned|report)\\..*");

    public static final DecidingSide HERE = new DecidingSide();

    final LogInMemory log = new LogInMemory();
    final MutableClock clock = new MutableClock();
    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

    private DecidingSide() {
        var database = EmbeddedDatabase.get();
        parts.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        parts.registerBean(DataSource.class, () -> database);
        parts.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        parts.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        parts.registerBean(Clock.class, () -> clock);
        parts.registerBean(MasterKey.class, () -> new MasterKey(new SecretKeySpec(new byte[32], "AES")));
        parts.registerBean(JavaMailSenderImpl.class, JavaMailSenderImpl::new);
        parts.registerBean(Answers.class, () -> _ -> Optional.empty());
        parts.registerBean(LogInMemory.class, () -> log);
        parts.registerBean(
                EmbeddedEventStore.class,
                () -> EmbeddedEventStore.builder().storageEngine(log).build());
        parts.registerBean(CommandBus.class, () -> SimpleCommandBus.builder().build());
        parts.registerBean(
                "lifecycleProcessor", DefaultLifecycleProcessor.class, () -> new DefaultLifecycleProcessor() {
                    @Override
                    public void onRefresh() {
                        // Neither postmen nor anybody else who works by the clock.
                    }
                });
        var scanner = new ClassPathBeanDefinitionScanner(parts);
        scanner.addExcludeFilter(new AnnotationTypeFilter(RestController.class));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(WHAT_IS_FOR_VISITORS));
        scanner.scan("se.boras.forslag.command");
        parts.addBeanFactoryPostProcessor(beans -> Arrays.stream(beans.getBeanDefinitionNames())
                .forEach(name -> beans.getBeanDefinition(name).setLazyInit(true)));
        parts.refresh();
        takeOrders();
        parts.getBean("laysTheFoundation", Lifecycle.class).start();
    }

    public <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    private void takeOrders() {
        var arguments = MultiParameterResolverFactory.ordered(List.of(
                ClasspathParameterResolverFactory.forClass(DecidingSide.class), part(ParameterResolverFactory.class)));
        for (var name : parts.getBeanDefinitionNames()) {
            var type = Objects.requireNonNull(parts.getType(name));
            if (Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.isAnnotationPresent(CommandHandler.class))) {
                new AnnotationCommandHandlerAdapter<>(parts.getBean(name), arguments).subscribe(part(CommandBus.class));
            }
        }
    }
}
