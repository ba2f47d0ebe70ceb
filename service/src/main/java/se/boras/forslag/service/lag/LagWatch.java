package se.boras.forslag.service.lag;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Says it once when a processor falls too far behind, and once when it has caught up. */
@Component
class LagWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);

    private final Lags lags;
    private final MeterRegistry meters;
    private final Duration every;
    private final Set<String> behind = new HashSet<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("lag").factory());
    private volatile boolean running;

    LagWatch(Lags lags, MeterRegistry meters, @Value("${liggaren.lag.look-every:PT5S}") Duration every) {
        this.lags = lags;
        this.meters = meters;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        for (var processor : lags.processors()) {
            gauge("liggaren.lag", processor, Lag::events);
            gauge("liggaren.lag.seconds", processor, Lag::seconds);
        }
        watch.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        watch.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        try {
            lags.all().forEach(this::look);
        } catch (RuntimeException unreachable) {
            LOG.debug("How far the processors are behind cannot be told", unreachable);
        }
    }

    private void look(Lag lag) {
        if (!lags.isAlarming(lag)) {
            if (behind.remove(lag.processor())) {
                LOG.info("The processor {} has caught up", lag.processor());
            }
        } else if (behind.add(lag.processor())) {
            LOG.warn(
                    "The processor {} is behind: {} events wait, the oldest for {} s; last heard of {} s ago",
                    lag.processor(),
                    lag.events(),
                    lag.waited().toSeconds(),
                    lag.silence().toSeconds());
        }
    }

    private void gauge(String name, String processor, ToDoubleFunction<Lag> value) {
        Gauge.builder(
                        name,
                        () -> lags.all().stream()
                                .filter(lag -> lag.processor().equals(processor))
                                .mapToDouble(value)
                                .max()
                                .orElse(Double.NaN))
                .tag("processor", processor)
                .register(meters);
    }
}
