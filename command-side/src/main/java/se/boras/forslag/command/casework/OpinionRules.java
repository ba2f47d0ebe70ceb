package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.forbidden;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.PreparationCommand.GiveOpinion;
import se.boras.forslag.command.casework.PreparationCommand.RequestOpinion;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.events.casework.OpinionGiven;
import se.boras.forslag.events.casework.OpinionRequested;
import se.boras.forslag.events.reference.CommitteeId;

/** Opinions (<i>yttranden</i>): the lead asks, those asked answer for themselves, and none of it decides the case. */
final class OpinionRules {

    private OpinionRules() {}

    /** Who has answered may be asked again: the matter may have changed. */
    static OpinionRequested decide(
            RequestOpinion command, CaseState state, CommitteeRegister register, Circumstances at) {
        Steps.underway(state, OpinionRequested.class);
        ReferralRules.mayBeAsked(command.committee(), state.lead());
        if (state.consulted().awaited().contains(command.committee())) {
            throw conflict("opinion-already-asked", command.committee());
        }
        Steps.mustExist(command.committee(), at.today(), register);
        Steps.isAhead("replyBy", command.replyBy(), at);
        return new OpinionRequested(command.caseId(), command.committee(), command.question(), command.replyBy());
    }

    static OpinionGiven decide(GiveOpinion command, CaseState state, Circumstances at) {
        var committee = consulted(at.actor().organ(), state);
        if (state.stage() != CaseStage.SENT) {
            Steps.underway(state, OpinionGiven.class);
        }
        return new OpinionGiven(command.caseId(), committee, command.stance(), command.document());
    }

    private static CommitteeId consulted(@Nullable String organ, CaseState state) {
        return state.consulted().committees().stream()
                .filter(committee -> committee.value().equals(organ))
                .findFirst()
                .orElseThrow(() -> forbidden("not-consulted", organ == null ? "-" : organ));
    }
}
