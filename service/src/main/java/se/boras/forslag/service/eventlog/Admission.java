package se.boras.forslag.service.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Quiet;
import se.boras.forslag.command.ledger.Request;

/**
 * Which appends of a batch may be stored after what the log holds and what stands before them in the batch, and what
 * each caller is told once the batch is stored.
 */
record Admission(List<Row> rows, List<Answered> answered, List<Runnable> tellings) {

    /** A request that carried a key, and the answer it is given. */
    record Answered(Request request, String made, long position) {}

    /**
     * @param heads the number of the next event of each stream, kept up to date as the batch is gone through
     * @param keys the keys that have been answered, likewise
     * @param stirred the streams that were to be quiet, and in the log are not
     */
    static Admission of(
            List<Append> batch, long head, Map<String, Long> heads, Map<String, Long> keys, Set<Quiet> stirred) {
        var admission = new Admission(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var append : batch) {
            var refusal = admission.isStirred(append.quiet(), stirred)
                    ? new ConcurrencyException("Streams have moved since they were counted")
                    : append.refusal(heads, keys);
            if (refusal == null) {
                admission.admit(append, head, heads, keys);
            } else {
                admission.tellings.add(() -> append.stored().completeExceptionally(refusal));
            }
        }
        return admission;
    }

    /** Streams may have been stirred in the log, or by what this very batch stores before. */
    private boolean isStirred(@Nullable Quiet quiet, Set<Quiet> stirred) {
        return quiet != null
                && (stirred.contains(quiet) || rows.stream().anyMatch(row -> quiet.concerns(row.stream())));
    }

    private void admit(Append append, long head, Map<String, Long> heads, Map<String, Long> keys) {
        rows.addAll(append.rows());
        append.rows().forEach(row -> heads.put(row.stream(), row.sequence() + 1));
        var position = head + rows.size();
        remember(append.request(), append.made(), position, keys);
        tellings.add(() -> append.stored().complete(position));
    }

    private void remember(@Nullable Request request, String made, long position, Map<String, Long> keys) {
        if (request != null) {
            keys.put(request.key(), position);
            answered.add(new Answered(request, made, position));
        }
    }
}
