package se.boras.forslag.command.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.boras.forslag.command.commitment.CommitmentState;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;

/**
 * The promises (<i>åtaganden</i>) a case has led to: numbered without gaps, so the first number not taken ends them.
 * That it is not taken is a condition of the append like anything else that was read.
 */
public record Promises(CaseId caseId, int made) {

    public static Promises in(Dossier dossier, CaseId caseId) {
        var made = dossier.numbered(CommitmentState.KIND, n -> CommitmentId.of(caseId, n));
        return new Promises(caseId, made.size());
    }

    public List<CommitmentId> all() {
        return between(1, made);
    }

    /** Only the decision that stands can lead to more promises, so each decision's are the numbers up to the next's. */
    List<CommitmentId> of(Decision decision, Decisions decisions) {
        int index = decisions.all().indexOf(decision);
        boolean last = index == decisions.all().size() - 1;
        int until = last ? made : decisions.all().get(index + 1).record().firstCommitment() - 1;
        return between(decision.record().firstCommitment(), until);
    }

    /** Those of the decision that stands, if any. */
    public List<CommitmentId> standing(CaseState state) {
        return of(state.currentDecision(), state);
    }

    /** Those that rest because a court annulled the latest decision. */
    List<CommitmentId> annulled(CaseState state) {
        return of(state.decisions().latest().filter(it -> it.standing() == Decision.Standing.ANNULLED), state);
    }

    int next() {
        return made + 1;
    }

    private List<CommitmentId> of(Optional<Decision> decision, CaseState state) {
        return decision.map(it -> of(it, state.decisions())).orElse(List.of());
    }

    private List<CommitmentId> between(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(running -> CommitmentId.of(caseId, running))
                .toList();
    }
}
