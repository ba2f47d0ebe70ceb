package se.boras.forslag.query;

import javax.sql.DataSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
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

    public static Reader reader() {
        return new Reader(HTTP);
    }

    /** An empty log, empty read models, and a clock at the first instant of every story. */
    public static TestLog emptied() {
        the(TestClock.class).set("2026-03-02T08:00:00Z");
        the(TestKeys.class).restore();
        the(TestProgress.class).reached(Long.MAX_VALUE);
        the(JdbcClient.class).sql("""
                truncate table log.event, read.proposal, read.proposal_votes, read.proposal_void,
                    read.committee, read.commitment, read.obligation,
                    read.ballot, read.ballot_vote, read.ballot_crossing, read.ballot_batch,
                    read.annal_course, read.annal_case, read.annal_promise, read.annal_debt, read.annal_view, read.annal_head
                """).update();
        return new TestLog(the(JdbcClient.class), CONTEXT);
    }

    /** Every read model, fed with the log as it is. */
    public static void fed() {
        new Feeding(the(StoredEvents.class), the(JdbcClient.class), the(PlatformTransactionManager.class))
                .all(CONTEXT.getBeansOfType(ReadModel.class).values());
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
    @ComponentScan("se.boras.forslag.query")
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
        TestProgress progress() {
            return new TestProgress();
        }
    }
}
