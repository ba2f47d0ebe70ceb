package se.boras.forslag.service.eventlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.AlreadyAnswered;
import se.boras.forslag.command.ledger.Conditions;
import se.boras.forslag.command.ledger.Quiet;
import se.boras.forslag.command.ledger.Request;

/**
 * What one caller wants stored, and on what condition.
 *
 * @param heads the number of the next event of each stream as the caller saw it, written to or only read
 * @param quiet streams in which nothing may have been stored since, if the caller counted on that
 */
record Append(
        List<Row> rows,
        Map<String, Long> heads,
        @Nullable Quiet quiet,
        @Nullable Request request,
        String made,
        CompletableFuture<Long> stored) {

    static Append of(List<Row> rows, Conditions conditions, String made) {
        return of(rows, conditions.heads(), conditions.quiet(), conditions.request(), made);
    }

    static Append of(List<Row> rows, Map<String, Long> readOnly, @Nullable Request request, String made) {
        return of(rows, readOnly, null, request, made);
    }

    private static Append of(
            List<Row> rows, Map<String, Long> readOnly, @Nullable Quiet quiet, @Nullable Request request, String made) {
        var heads = new HashMap<>(readOnly);
        rows.forEach(row -> heads.merge(row.stream(), row.sequence(), Math::min));
        return new Append(rows, heads, quiet, request, made, new CompletableFuture<>());
    }

    /** Nothing if this may be stored after what the log and the batch before it hold, else why not. */
    @Nullable
    RuntimeException refusal(Map<String, Long> headsNow, Map<String, Long> answered) {
        if (request != null && answered.containsKey(request.key())) {
            return new AlreadyAnswered(request.key());
        }
        for (var head : heads.entrySet()) {
            if (headsNow.getOrDefault(head.getKey(), 0L) != head.getValue().longValue()) {
                return new ConcurrencyException(head.getKey() + " has moved on since it was read");
            }
        }
        return null;
    }
}
