package se.boras.forslag.service.production;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Refuses to start before anything has been touched, and tells all that stands in the way at once. */
@Configuration(proxyBeanMethods = false)
class Guard {

    private static final List<Demand> IN_EARNEST =
            List.of(new EverythingSaid(), new KeysReady(), new NothingOfTheDemo(), new DatabaseKeepsItsWord());

    @Bean
    @Profile("production")
    static BeanFactoryPostProcessor readyForProduction(Environment given) {
        return _ -> demand("Not ready for production", IN_EARNEST, given);
    }

    @Bean
    @Profile("!production")
    static BeanFactoryPostProcessor demoStaysHome(Environment given) {
        return _ -> demand("Not started", List.of(new DemoStaysHome()), given);
    }

    private static void demand(String otherwise, List<Demand> demands, Environment given) {
        var unmet = demands.stream().flatMap(demand -> demand.unmet(given)).toList();
        if (!unmet.isEmpty()) {
            throw new NotReady(otherwise, unmet);
        }
    }
}
