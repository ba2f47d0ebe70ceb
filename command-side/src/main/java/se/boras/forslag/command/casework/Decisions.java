package se.boras.forslag.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.reference.CommitteeId;

/** All final decisions of a case in the order they were recorded; at most one of them stands. */
public record Decisions(List<Decision> all) {

    static final Decisions NONE = new Decisions(List.of());

    public Optional<Decision> current() {
        return all.stream().filter(Decision::stands).findFirst();
    }

    /** The one a court would speak of, whether or not it still stands. */
    public Optional<Decision> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What is recorded for that paragraph of that meeting; other committees may have the same one the same day. */
    Optional<Decision> at(CommitteeId committee, LocalDate date, String paragraph) {
        return all.stream()
                .filter(decision -> decision.isAt(committee, date, paragraph))
                .findFirst();
    }

    Decisions plus(Decision decision) {
        return new Decisions(Stream.concat(all.stream(), Stream.of(decision)).toList());
    }

    Decisions changed(DecisionId id, UnaryOperator<Decision> change) {
        return new Decisions(all.stream()
                .map(decision -> decision.id().equals(id) ? change.apply(decision) : decision)
                .toList());
    }
}
