package se.boras.forslag.query.persons;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.proposal.ProposalId;

/** A request to be erased as it is answered. */
record ErasureTold(
        @Schema(example = "contact-7f3a") String id,
        @Schema(example = "BF-2026-0001") @Nullable String publicNumber,
        ErasureScope scope,
        State state,
        @Nullable ErasureScope undecided,
        List<ErasureScope> granted,
        LocalDate askedOn,

        @Schema(description = "When the person is to have an answer: within a month")
        LocalDate answerBy,

        boolean writtenDownByStaff,
        @Nullable LocalDate decidedOn,
        @Schema(example = "CONSENT_WITHDRAWN") @Nullable String basis) {

    /** Where a request stands. */
    enum State {
        OPEN,
        GRANTED,
        PARTLY_GRANTED,
        REFUSED
    }

    static ErasureTold of(Erasure request) {
        var granted = request.granted().isEmpty()
                ? List.<ErasureScope>of()
                : List.of(request.granted().split(" ")).stream()
                        .map(ErasureScope::valueOf)
                        .toList();
        return new ErasureTold(
                request.reference(),
                request.proposal() == null
                        ? null
                        : new ProposalId(request.proposal()).publicNumber().value(),
                request.scope(),
                state(request, granted),
                request.undecided(),
                granted,
                request.askedOn(),
                request.askedOn().plusMonths(1),
                request.byStaff(),
                request.decidedOn(),
                request.basis());
    }

    private static State state(Erasure request, List<ErasureScope> granted) {
        if (request.undecided() != null) {
            return State.OPEN;
        }
        if (granted.isEmpty()) {
            return State.REFUSED;
        }
        boolean all = request.scope() != ErasureScope.ALL || granted.size() == 2 || granted.contains(ErasureScope.ALL);
        return all ? State.GRANTED : State.PARTLY_GRANTED;
    }
}
