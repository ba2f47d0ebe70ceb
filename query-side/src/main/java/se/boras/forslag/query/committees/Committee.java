package se.boras.forslag.query.committees;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One organ (<i>nämnd</i>) as the register has it: its names through time, and how it ended. */
record Committee(
        String id,
        String kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String mergedInto,
        List<CommitteeName> names) {

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
