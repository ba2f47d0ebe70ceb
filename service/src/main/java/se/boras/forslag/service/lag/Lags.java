package se.boras.forslag.service.lag;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.processors.Progress;
import se.boras.forslag.service.processors.Tokens;
import se.boras.forslag.service.processors.Tokens.Token;

/** Asks how far behind the processors are, whichever node runs them; many who ask at once are given one answer. */
@Component
public class Lags {

    /** What there is to say when the database is away. */
    static final String UNTOLD = "How far the processors are behind cannot be told";

    private static final long FRESH_NANOS = 500_000_000;

    private final EventProcessingConfiguration processing;
    private final Tokens tokens;
    private final Progress progress;
    private final JdbcClient database;
    private final Clock clock;
    private final Duration bearable;
    private List<Lag> last = List.of();
    private @Nullable RuntimeException trouble;
    private final long begun = System.nanoTime();
    private long askedAt;

    Lags(
            EventProcessingConfiguration processing,
            Tokens tokens,
            Progress progress,
            JdbcClient database,
            Clock clock,
            @Value("${liggaren.lag.alarm-after:PT1M}") Duration bearable) {
        this.processing = processing;
        this.tokens = tokens;
        this.progress = progress;
        this.database = database;
        this.clock = clock;
        this.bearable = bearable;
    }

    /** Trouble is an answer too: there are many who ask, and each would wait as long for a database that is away. */
    public synchronized List<Lag> all() {
        if (askedAt == 0 || System.nanoTime() - askedAt > FRESH_NANOS) {
            try {
                last = ask();
                trouble = null;
            } catch (RuntimeException failed) {
                trouble = failed;
            }
            askedAt = System.nanoTime();
        }
        if (trouble != null) {
            throw trouble;
        }
        return last;
    }

    /** Whether somebody ought to look at it. */
    public boolean isAlarming(Lag lag) {
        return lag.isLongerThan(bearable);
    }

    /** The processors of this node. */
    Set<String> processors() {
        return processing.eventProcessors().entrySet().stream()
                .filter(processor -> processor.getValue() instanceof StreamingEventProcessor)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private List<Lag> ask() {
        var known = tokens.all().stream().collect(toMap(Token::processor, it -> it));
        var head = progress.head();
        var positions = processors().stream().collect(toMap(it -> it, it -> position(it, known.get(it))));
        var recorded = recorded(positions.values().stream().map(at -> at + 1).toArray(Long[]::new));
        var now = clock.instant();
        return processors().stream()
                .sorted()
                .map(processor -> {
                    long position = positions.getOrDefault(processor, 0L);
                    var since = recorded.getOrDefault(position + 1, now);
                    var waited = since.isBefore(now) ? Duration.between(since, now) : Duration.ZERO;
                    return new Lag(processor, position, head, waited, silence(known.get(processor)));
                })
                .toList();
    }

    private long position(String processor, @Nullable Token token) {
        return Math.max(token == null ? 0 : token.position(), handledHere(processor));
    }

    /** One that has never been run has been silent as long as there was anybody to run it. */
    private Duration silence(@Nullable Token token) {
        return token == null ? Duration.ofNanos(System.nanoTime() - begun) : token.silence();
    }

    /** A node knows of its own also what it has passed over and not written down yet. */
    private long handledHere(String processor) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(it -> it.processingStatus().values().stream()
                        .mapToLong(status -> status.getCurrentPosition().orElse(0))
                        .min()
                        .orElse(0))
                .orElse(0L);
    }

    private Map<Long, Instant> recorded(Long[] positions) {
        return database
                .sql("select position, recorded_at from log.event where position = any(?)")
                .param(positions)
                .query((row, _) -> Map.entry(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
