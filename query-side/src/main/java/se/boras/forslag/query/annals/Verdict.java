package se.boras.forslag.query.annals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.reference.CommitteeId;

/** The decision (<i>beslut</i>) that stands, and the committee that took it. */
record Verdict(
        DecisionId id,
        CommitteeId by,
        DecisionType type,
        @Nullable DecisionGround ground,
        @Nullable AnsweredBasis basis,
        LocalDate meetingDate,
        String paragraph,
        boolean deviates,
        @Nullable LocalDate adjustedOn,
        @Nullable LocalDate announcedOn) {

    static Verdict of(CommitteeDecisionRecorded event, CommitteeId by) {
        return new Verdict(
                event.decisionId(),
                by,
                event.type(),
                event.ground(),
                event.basis(),
                event.meetingDate(),
                event.paragraph(),
                event.deviatesFromRecommendation(),
                null,
                null);
    }

    Verdict adjusted(LocalDate on) {
        return new Verdict(id, by, type, ground, basis, meetingDate, paragraph, deviates, on, announcedOn);
    }

    Verdict announced(LocalDate on) {
        return new Verdict(id, by, type, ground, basis, meetingDate, paragraph, deviates, adjustedOn, on);
    }

    Verdict corrected(String field, @Nullable String is) {
        return is == null
                ? this
                : switch (field) {
                    case "meetingDate" -> with(LocalDate.parse(is), paragraph);
                    case "paragraph" -> with(meetingDate, is);
                    default -> this;
                };
    }

    private Verdict with(LocalDate newDate, String newParagraph) {
        return new Verdict(id, by, type, ground, basis, newDate, newParagraph, deviates, adjustedOn, announcedOn);
    }
}
