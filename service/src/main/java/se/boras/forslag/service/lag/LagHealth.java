package se.boras.forslag.service.lag;

import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** The service is unwell when a processor does not come on; how far each is behind, only the administrator is told. */
@Component("processorsHealthIndicator")
class LagHealth extends AbstractHealthIndicator {

    private final Lags lags;

    LagHealth(Lags lags) {
        this.lags = lags;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var all = lags.all();
        health.status(all.stream().anyMatch(lags::isAlarming) ? Status.DOWN : Status.UP);
        all.forEach(lag -> health.withDetail(lag.processor(), told(lag)));
    }

    private static Map<String, Object> told(Lag lag) {
        return Map.of(
                "position", lag.position(),
                "lag", lag.events(),
                "lagSeconds", lag.seconds(),
                "silenceSeconds", lag.silence().toMillis() / 1000.0);
    }
}
