package se.boras.forslag.query.annals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one subject at present, day after day. An event changes every day from its own on, since it is the
 * last in the log whatever its day: so the slices that are known at present are all that is needed to enter it.
 */
final class Strip<V> {

    private final String subject;
    private final List<Slice<V>> past = new ArrayList<>();
    private List<Slice<V>> present;

    Strip(String subject, List<Slice<V>> known) {
        this.subject = subject;
        this.present = List.copyOf(known);
    }

    void enter(LocalDate day, long position, UnaryOperator<@Nullable V> change) {
        var after = new ArrayList<Slice<V>>();
        begin(day, position, change.apply(null), after);
        for (var slice : present) {
            var changed = slice.until().isAfter(day) ? change.apply(slice.view()) : slice.view();
            if (changed == null || changed.equals(slice.view())) {
                after.add(slice);
            } else {
                past.add(slice.knownUntil(position));
                split(slice, day, position, changed, after);
            }
        }
        present = after;
    }

    /** What is to be stored anew, also what was overtaken before it ever was. */
    Stream<Slice<V>> news() {
        return Stream.concat(past.stream(), present.stream()).filter(slice -> !slice.stored());
    }

    /** What is stored and no longer known to be so. */
    Stream<Slice<V>> overtaken() {
        return past.stream().filter(Slice::stored);
    }

    private void begin(LocalDate day, long position, @Nullable V begun, List<Slice<V>> after) {
        var first = present.isEmpty() ? Slice.FOREVER : present.getFirst().from();
        if (begun != null && day.isBefore(first)) {
            after.add(Slice.known(subject, day, first, position, begun));
        }
    }

    private void split(Slice<V> slice, LocalDate day, long position, V changed, List<Slice<V>> after) {
        var at = slice.from().isBefore(day) ? day : slice.from();
        if (slice.from().isBefore(at)) {
            after.add(Slice.known(subject, slice.from(), at, position, slice.view()));
        }
        after.add(Slice.known(subject, at, slice.until(), position, changed));
    }
}
