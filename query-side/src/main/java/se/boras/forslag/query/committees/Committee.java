package se.boras.forslag.query.committees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeRenamed;

/** One organ (<i>nämnd</i>) as the register has it: its names through time, and how it ended. */
record Committee(
        String id,
        String kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String mergedInto,
        List<CommitteeName> names) {

    static Committee of(CommitteeEstablished event) {
        var name = new CommitteeName(event.name(), event.nameEnglish(), event.from());
        return new Committee(event.committee().value(), event.kind().name(), event.from(), null, null, List.of(name));
    }

    Committee renamed(CommitteeRenamed event) {
        var known = new ArrayList<>(names);
        known.removeIf(name -> name.from().equals(event.from()));
        known.add(new CommitteeName(event.name(), event.nameEnglish(), event.from()));
        return new Committee(id, kind, from, until, mergedInto, List.copyOf(known));
    }

    Committee ended(LocalDate on, @Nullable CommitteeId into) {
        return new Committee(id, kind, from, on, into == null ? null : into.value(), names);
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Its name on that day, or its first one before it had any. */
    CommitteeName nameOn(LocalDate day) {
        var inOrder =
                names.stream().sorted(Comparator.comparing(CommitteeName::from)).toList();
        return inOrder.reversed().stream()
                .filter(name -> !name.from().isAfter(day))
                .findFirst()
                .orElseGet(inOrder::getFirst);
    }
}
