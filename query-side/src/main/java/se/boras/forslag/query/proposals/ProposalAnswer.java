package se.boras.forslag.query.proposals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.query.told.PromiseTold;
import se.boras.forslag.query.told.Step;

/** What is answered to whoever asks for one proposal. */
record ProposalAnswer(
        String id,
        String publicNumber,
        String title,
        String body,
        String language,
        Stage stage,
        @Nullable Outcome outcome,
        Votes votes,
        @Nullable String lead,
        @Nullable String caseId,
        @Nullable Decision decision,
        List<PromiseTold> commitments,
        @Nullable Next nextStep,
        long daysWaiting,
        @Nullable Influence influence,
        Instant submittedAt,
        @Nullable Instant publishedAt,
        Pathway pathway) {

    /** How the ballot stands. */
    @Schema(name = "ProposalVotes")
    record Votes(int required, int valid, @Nullable Instant closesAt) {}

    /** The decision that stands at present. */
    @Schema(name = "ProposalDecision")
    record Decision(
            String id,
            DecisionType type,
            @Nullable DecisionGround ground,
            @Nullable AnsweredBasis basis,
            LocalDate meetingDate,
            String paragraph,
            @Nullable String dnr,
            @Nullable String text,
            @Nullable String motivation) {}

    /** What is expected next, as a code and in words. */
    @Schema(name = "ProposalNextStep")
    record Next(
            Step what, String text, String who, @Nullable LocalDate dueBy) {}

    /** What influence was promised; it may be forgotten of a life from before the ledger. */
    @Schema(name = "ProposalInfluence")
    record Influence(
            @Nullable InfluenceForm form,
            @Nullable String purpose,
            @Nullable String degreeOfInfluence) {}

    /** One proposal in a list. */
    @Schema(name = "ProposalListed")
    record Listed(
            String id,
            String publicNumber,
            String title,
            Stage stage,
            @Nullable Outcome outcome,
            Votes votes,
            @Nullable String lead,
            @Nullable String caseId,
            @Nullable Next nextStep,
            long daysWaiting,
            Instant submittedAt) {}

    /** What everybody may know of a proposal that is not shown. */
    record Tombstone(
            String id,
            String publicNumber,
            Stage stage,
            @Nullable Outcome outcome) {}
}
