package se.boras.forslag.command.imports;

import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.command.imports.PastLife.Promise;
import se.boras.forslag.command.imports.PastLife.Ruling;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.CommitmentMade.Scope;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.reference.CommitteeId;

/** A decision told again, and what was promised in it; who tells it is on record, since somebody else must verify it. */
record RulingRetold(CaseId aCase, Ruling ruling, List<Promise> promises, String by) {

    CommitteeDecisionRecorded decision(DecisionId id) {
        return new CommitteeDecisionRecorded(
                aCase,
                id,
                ruling.type(),
                null,
                null,
                ruling.meetingDate(),
                ruling.paragraph(),
                ruling.text(),
                null,
                false,
                0,
                null,
                null,
                false,
                1,
                by);
    }

    /** To approve a part of a proposal is to promise a part of it. */
    Stream<CommitmentEvent> promise(CommitmentId id, CommitteeId committee, Promise promise) {
        var made = new CommitmentMade(
                id,
                aCase,
                aCase.proposalId(),
                DecisionId.of(aCase, 1),
                committee,
                null,
                promise.description(),
                ruling.type() == DecisionType.BIFALL ? Scope.FULL : Scope.PART,
                null,
                promise.dueBy(),
                null,
                null,
                ruling.meetingDate());
        return promise.completedOn() == null
                ? Stream.of(made)
                : Stream.of(made, new ImplementationCompleted(id, promise.completedOn(), evidence(promise), null, by));
    }

    private static List<DocumentRef> evidence(Promise promise) {
        var address = promise.evidenceUrl();
        return address == null ? List.of() : List.of(new DocumentRef(address, address, null, null));
    }
}
