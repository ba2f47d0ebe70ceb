package se.boras.forslag.command.commitment;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What became of everything that was promised because of one proposal, by however many committees. */
public enum Delivery {
    IMPLEMENTED,
    PARTLY_IMPLEMENTED,
    ABANDONED;

    /** Nothing as long as any promise that still stands is not at its end, or when there is none. */
    public static Optional<Delivery> of(List<CommitmentState> commitments) {
        var standing = commitments.stream()
                .filter(Predicate.not(CommitmentState::superseded))
                .toList();
        if (standing.isEmpty() || !standing.stream().allMatch(CommitmentState::terminal)) {
            return Optional.empty();
        }
        return Optional.of(of(standing.stream().map(CommitmentState::delivered).collect(toSet())));
    }

    private static Delivery of(Set<Delivered> delivered) {
        if (delivered.equals(Set.of(Delivered.FULL))) {
            return IMPLEMENTED;
        }
        return delivered.equals(Set.of(Delivered.NONE)) ? ABANDONED : PARTLY_IMPLEMENTED;
    }
}
