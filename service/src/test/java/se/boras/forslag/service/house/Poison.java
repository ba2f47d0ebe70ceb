package se.boras.forslag.service.house;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** What makes read models and a policy ill, by an error of PostgreSQL or by trouble that passes. */
@TestConfiguration(proxyBeanMethods = false)
class Poison {

    private volatile Predicate<LedgerEvent> poisonous = _ -> false;
    private volatile int dosesForEach;
    private final Map<String, Integer> tasted = new ConcurrentHashMap<>();

    /** Until it is cured nobody can take this kind of event about the proposal. */
    void put(String proposal, Class<? extends LedgerEvent> kind) {
        dosesForEach = Integer.MAX_VALUE;
        poisonous = event -> kind.isInstance(event) && event.stream().contains(number(proposal));
    }

    /** Until it is cured nobody can take this kind of event. */
    void putAny(Class<? extends LedgerEvent> kind) {
        dosesForEach = Integer.MAX_VALUE;
        poisonous = kind::isInstance;
    }

    /** The next few times somebody takes such an event, another is faster. */
    void disturb(Class<? extends LedgerEvent> kind, int times) {
        tasted.clear();
        dosesForEach = times;
        poisonous = kind::isInstance;
    }

    void cure() {
        poisonous = _ -> false;
    }

    int tastedBy(String taster) {
        return tasted.getOrDefault(taster, 0);
    }

    private static String number(String proposal) {
        return proposal.substring("proposal-".length());
    }

    private void taste(String taster, LedgerEvent event, JdbcClient database) {
        if (poisonous.test(event) && tasted.merge(taster, 1, Integer::sum) <= dosesForEach) {
            if (dosesForEach < Integer.MAX_VALUE) {
                throw new CannotAcquireLockException("Ada Exempel was faster");
            }
            database.sql("do $$ begin raise exception 'Ada Exempel' using errcode = '22012'; end $$")
                    .update();
        }
    }

    /** A read model that fails when it has written all it should. */
    private record Ill(ReadModel model, Poison poison, ObjectProvider<JdbcClient> database) implements ReadModel {

        @Override
        public String name() {
            return model.name();
        }

        @Override
        public List<String> tables() {
            return model.tables();
        }

        @Override
        public List<Class<? extends LedgerEvent>> asksFor() {
            return model.asksFor();
        }

        @Override
        public void take(List<PastEvent> batch) {
            model.take(batch);
            batch.forEach(past -> poison.taste(name(), past.event(), database.getObject()));
        }
    }

    /** A policy that notes what it has heard. */
    @ProcessingGroup(WhenPublishedThenNote.NAME)
    @DisallowReplay
    static class WhenPublishedThenNote {

        static final String NAME = "test-policy";

        private final Poison poison;
        private final JdbcClient database;
        private final List<String> heard = new CopyOnWriteArrayList<>();

        WhenPublishedThenNote(Poison poison, JdbcClient database) {
            this.poison = poison;
            this.database = database;
        }

        @EventHandler
        void on(ProposalPublished event) {
            poison.taste(NAME, event, database);
            heard.add(event.proposalId().value());
        }

        List<String> heard() {
            return heard;
        }
    }

    @Bean
    static BeanPostProcessor readModelsAreIll(ObjectProvider<Poison> poison, ObjectProvider<JdbcClient> database) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ReadModel model ? new Ill(model, poison.getObject(), database) : bean;
            }
        };
    }

    @Bean
    WhenPublishedThenNote note(JdbcClient database) {
        return new WhenPublishedThenNote(this, database);
    }
}
