package se.boras.forslag.command.casework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionType;

/** How far the preparation (<i>beredning</i>) has come: registry numbers, what is recommended, the meeting ahead. */
public record Preparation(
        Set<String> numbers,
        @Nullable DecisionType recommended,
        @Nullable LocalDate agenda) {

    static final Preparation NONE = new Preparation(Set.of(), null, null);

    Preparation registered(String number) {
        var more = new HashSet<>(numbers);
        more.add(number);
        return new Preparation(Set.copyOf(more), recommended, agenda);
    }

    Preparation recommending(DecisionType type) {
        return new Preparation(numbers, type, agenda);
    }

    Preparation onAgenda(@Nullable LocalDate meeting) {
        return new Preparation(numbers, recommended, meeting);
    }

    /** A new lead has its own officers and its own meetings; the numbers remain. */
    Preparation handedOver() {
        return new Preparation(numbers, null, null);
    }
}
