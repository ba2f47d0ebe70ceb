package se.boras.forslag.service.lag;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The service is unwell when a processor does not come on; how far each is behind, only the administrator is told. */
@Component("processorsHealthIndicator")
class LagHealth implements HealthIndicator {

    private final Lags lags;

    LagHealth(Lags lags) {
        this.lags = lags;
    }

    @Override
    public Health health() {
        try {
            var all = lags.all();
            var health = all.stream().anyMatch(lags::isAlarming) ? Health.down() : Health.up();
            all.forEach(lag -> health.withDetail(lag.processor(), told(lag)));
            return health.build();
        } catch (RuntimeException unreachable) {
            return Health.down()
                    .withDetail("trouble", Lags.UNTOLD)
                    .withDetail("cause", unreachable.getClass().getSimpleName())
                    .build();
        }
    }

    private static Map<String, Object> told(Lag lag) {
        return Map.of(
                "position", lag.position(),
                "lag", lag.events(),
                "lagSeconds", lag.seconds(),
                "silenceSeconds", lag.silence().toMillis() / 1000.0);
    }
}
