package se.boras.forslag.service.lag;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service is unwell when a processor does not come on; how far each is behind, only the administrator is told. */
@Configuration(proxyBeanMethods = false)
class LagHealth {

    @Bean
    HealthIndicator processorsHealthIndicator(Lags lags) {
        return () -> {
            var all = lags.all();
            var health = all.stream().anyMatch(lags::isAlarming) ? Health.down() : Health.up();
            all.forEach(lag -> health.withDetail(lag.processor(), told(lag)));
            return health.build();
        };
    }

    private static Map<String, Object> told(Lag lag) {
        return Map.of(
                "position",
                lag.position(),
                "lag",
                lag.events(),
                "lagSeconds",
                lag.seconds(),
                "silenceSeconds",
                lag.silence().toMillis() / 1000.0);
    }
}
