package se.boras.forslag.service.lag;

import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<String> behind = new TreeSet<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("lag").factory());
    private boolean blind;
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

    /** Whatever goes wrong, it is looked again. */
    private void look() {
        try {
            var all = lags.all();
            tellOnce(all.stream().filter(lags::isAlarming).toList());
            if (blind) {
                blind = false;
                LOG.info("How far the processors are behind can be told again");
            }
        } catch (RuntimeException trouble) {
            if (!blind) {
                blind = true;
                LOG.warn("{}: {}", Lags.UNTOLD, trouble.getClass().getSimpleName());
            }
        }
    }

    private void tellOnce(List<Lag> alarming) {
        var news = alarming.stream().filter(lag -> behind.add(lag.processor())).toList();
        if (!news.isEmpty()) {
            LOG.warn("Behind: {}", news.stream().map(LagWatch::words).collect(joining(", ")));
        }
        if (!behind.isEmpty() && alarming.isEmpty()) {
            LOG.info("No longer behind: {}", String.join(", ", behind));
        }
        behind.retainAll(alarming.stream().map(Lag::processor).toList());
    }

    private static String words(Lag lag) {
        return "%s %d s".formatted(lag.processor(), lag.longest().toSeconds());
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
