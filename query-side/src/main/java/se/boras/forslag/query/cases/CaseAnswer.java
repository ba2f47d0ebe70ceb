package se.boras.forslag.query.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.casework.ReferredToCommittee;

/** What is answered to whoever asks for one case. */
record CaseAnswer(
        String caseId,
        String proposalId,
        String publicNumber,
        @Nullable String lead,
        List<Consultation> consulted,
        CaseStage stage,
        List<String> dnr,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate decisionDueBy,
        @Nullable LocalDate expectedDecisionOn,
        @Nullable Instant receivedAt,
        List<Decision> decisions,
        List<Meeting> meetings,
        List<String> commitments,
        long citizenClockDays,
        long ownClockDays,
        boolean paused,
        @Nullable PauseGround pausedFor) {

    static CaseAnswer of(
            CaseId id, CaseStory story, ReferredToCommittee referral, List<String> commitments, LocalDate today) {
        return new CaseAnswer(
                id.value(),
                id.proposalId().value(),
                id.proposalId().publicNumber().value(),
                story.lead,
                referral.consulted(),
                story.stage,
                List.copyOf(story.dnr),
                referral.referredOn(),
                referral.decisionDueBy(),
                story.expectedOn,
                story.receivedAt,
                List.copyOf(story.decisions),
                List.copyOf(story.meetings),
                commitments,
                story.clocks.citizenDays(today),
                story.clocks.ownDays(today),
                story.clocks.pausedFor() != null,
                story.clocks.pausedFor());
    }
}
