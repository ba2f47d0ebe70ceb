package se.boras.forslag.service.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Which clock runs where. Instants are whole milliseconds everywhere: an edge is then the same in JSON and SQL. */
@Configuration(proxyBeanMethods = false)
class ServiceClock {

    @Bean
    @Profile("production")
    Clock clock() {
        return Clock.tickMillis(Clock.systemUTC().getZone());
    }

    @Bean
    @Profile("!production")
    DemoClock demoClock(@Value("${liggaren.data:./data}") Path data) {
        return new DemoClock(data.resolve("clock"));
    }
}
