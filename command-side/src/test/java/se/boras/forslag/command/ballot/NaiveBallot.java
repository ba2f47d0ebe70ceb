package se.boras.forslag.command.ballot;

import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.cast;
import static se.boras.forslag.command.ballot.Ballots.confirmed;
import static se.boras.forslag.command.ballot.Ballots.vote;
import static se.boras.forslag.command.ballot.Ballots.withdrawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VotesReinstated;

/** Holds every vote and goes through them all; does only what the rules would let happen. */
final class NaiveBallot {

    private final int required;
    private final Map<Integer, Standing> votes = new HashMap<>();
    private final Set<Integer> isVoid = new HashSet<>();
    final List<Integer> crossedAt = new ArrayList<>();
    private int batches;

    NaiveBallot(int required) {
        this.required = required;
    }

    Optional<LedgerEvent> next(Random random, int n) {
        var before = in(Standing.CONFIRMED) >= required;
        var event = switch (random.nextInt(10)) {
            case 0, 1, 2 -> castIfFree(n);
            case 3, 4, 5, 6 -> move(n, Standing.PENDING, Standing.CONFIRMED, confirmed(n));
            case 7 -> move(n, Standing.CONFIRMED, Standing.WITHDRAWN, withdrawn(n));
            case 8 -> mark(n, true);
            default -> mark(n, false);
        };
        if (before != in(Standing.CONFIRMED) >= required) {
            crossedAt.add(in(Standing.CONFIRMED));
        }
        return Optional.ofNullable(event);
    }

    private @Nullable LedgerEvent castIfFree(int n) {
        var free = !isVoid.contains(n) && votes.getOrDefault(n, Standing.WITHDRAWN) == Standing.WITHDRAWN;
        if (free) {
            votes.put(n, Standing.PENDING);
        }
        return free ? cast(n) : null;
    }

    private @Nullable LedgerEvent move(int n, Standing from, Standing to, LedgerEvent event) {
        return votes.replace(n, from, to) ? event : null;
    }

    private @Nullable LedgerEvent mark(int n, boolean nowVoid) {
        if (!votes.containsKey(n) || votes.get(n) == Standing.WITHDRAWN || isVoid.contains(n) == nowVoid) {
            return null;
        }
        if (nowVoid) {
            isVoid.add(n);
            return TallyingTest.voided(++batches, Set.of(vote(n)));
        }
        isVoid.remove(n);
        return new VotesReinstated(BALLOT, BatchId.of(BALLOT, 1), List.of(vote(n)), "why", 0);
    }

    int in(Standing standing) {
        return (int) votes.entrySet().stream()
                .filter(vote -> vote.getValue() == standing && !isVoid.contains(vote.getKey()))
                .count();
    }

    int voided() {
        return (int) votes.entrySet().stream()
                .filter(vote -> vote.getValue() != Standing.WITHDRAWN && isVoid.contains(vote.getKey()))
                .count();
    }
}
