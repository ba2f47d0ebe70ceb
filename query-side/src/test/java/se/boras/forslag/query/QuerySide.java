package se.boras.forslag.query;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.Filter;
import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.model.ReadModel;

/** The query side as the service puts it together, but for Axon's processors: the tests hand it events themselves. */
public final class QuerySide {

    private static final AnnotationConfigWebApplicationContext CONTEXT = started();
    private static final MockMvc HTTP =
            MockMvcBuilders.webAppContextSetup(CONTEXT).build();

    private QuerySide() {}

    public static <T> T the(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** Reads through a filter of one's own. */
    public static Reader reader(Filter filter) {
        return new Reader(
                MockMvcBuilders.webAppContextSetup(CONTEXT).addFilters(filter).build());
    }

    public static Reader reader() {
        return new Reader(HTTP);
    }

    /** An empty log, empty read models, and a clock at the first instant of every story. */
    public static TestLog emptied() {
        the(TestClock.class).set("2026-03-02T08:00:00Z");
        the(TestKeys.class).restore();
        the(TestReadings.class).restore();
        the(TestOrgan.class).set(null);
        the(TestProgress.class).reached(Long.MAX_VALUE);
        var tables = models().stream().flatMap(model -> model.tables().stream()).map(table -> ", read." + table);
        the(JdbcClient.class)
                .sql("truncate table log.event" + tables.collect(joining()))
                .update();
        var transaction = new TransactionTemplate(the(PlatformTransactionManager.class));
        return new TestLog(the(JdbcClient.class), transaction, models());
    }

    public static Collection<ReadModel> models() {
        return CONTEXT.getBeansOfType(ReadModel.class).values();
    }

    /** Every read model, fed with the log as it is. */
    public static void fed() {
        new Feeding(the(StoredEvents.class), the(JdbcClient.class), the(PlatformTransactionManager.class))
                .all(models());
    }

    private static AnnotationConfigWebApplicationContext started() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Parts.class);
        context.refresh();
        return context;
    }

    /** What the service gives the query side. */
    @Configuration
    @EnableWebMvc
    @ComponentScan(
            basePackages = "se.boras.forslag.query",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Parts {

        @Bean
        DataSource database() {
            return TestDatabase.SOURCE;
        }

        @Bean
        JdbcClient client(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        MessageSource messageSource() {
            var texts = new ResourceBundleMessageSource();
            texts.setBasename("messages/query");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        TestKeys keys() {
            return new TestKeys();
        }

        @Bean
        TestReadings readings() {
            return new TestReadings();
        }

        @Bean
        TestOrgan organ() {
            return new TestOrgan();
        }

        @Bean
        TestProgress progress() {
            return new TestProgress();
        }
    }
}
