package se.boras.forslag.service.clock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which clock runs where. Instants are whole milliseconds everywhere: an edge is then the same in JSON and SQL. */
@Configuration(proxyBeanMethods = false)
class ServiceClock {

    private static final Instant BEGINNING = Instant.parse("2022-01-03T07:00:00Z");

    @Bean
    @Profile("production")
    Clock clock() {
        return Clock.tickMillis(Clock.systemUTC().getZone());
    }

    /** With a history to tell, a ledger that has not been begun begins in the past. */
    @Bean
    @Profile("!production")
    DemoClock demoClock(
            @Value("${liggaren.data:./data}") Path data,
            @Value("${liggaren.demo.history:true}") boolean history,
            JdbcClient database,
            FlywayMigrationInitializer migrated) {
        var file = data.resolve("clock");
        var clock = new DemoClock(file);
        if (history && !Files.exists(file) && isEmpty(database)) {
            clock.beginAt(BEGINNING);
        }
        return clock;
    }

    private static boolean isEmpty(JdbcClient database) {
        return database.sql("select not exists(select 1 from log.event)")
                .query(Boolean.class)
                .single();
    }
}
