package se.boras.forslag.query.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;

/** One decision (<i>beslut</i>) of the case; one that fell is still shown. */
@Schema(name = "CaseDecision")
record Decision(
        String id,
        Standing standing,
        DecisionType type,
        @Nullable DecisionGround ground,
        @Nullable AnsweredBasis basis,
        LocalDate meetingDate,
        String paragraph,
        @Nullable String text,
        @Nullable String motivation,
        boolean deviatesFromRecommendation,
        @Nullable LocalDate adjustedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate noticeUntil,
        @Nullable LocalDate legalForceOn) {

    /** Whether the decision counts (<i>ställning</i>). */
    enum Standing {
        CURRENT,
        ANNULLED,
        REVOKED,
        REPLACED
    }

    static Decision of(CommitteeDecisionRecorded event) {
        return new Decision(
                event.decisionId().value(),
                Standing.CURRENT,
                event.type(),
                event.ground(),
                event.basis(),
                event.meetingDate(),
                event.paragraph(),
                event.text(),
                event.motivation(),
                event.deviatesFromRecommendation(),
                null,
                null,
                null,
                null);
    }

    Decision standing(Standing now) {
        return with(now, paragraph, text, motivation, adjustedOn, announcedOn, noticeUntil, legalForceOn);
    }

    Decision adjusted(LocalDate on) {
        return with(standing, paragraph, text, motivation, on, announcedOn, noticeUntil, legalForceOn);
    }

    Decision announced(LocalDate on, LocalDate until) {
        return with(standing, paragraph, text, motivation, adjustedOn, on, until, legalForceOn);
    }

    Decision inForce(LocalDate on) {
        return with(standing, paragraph, text, motivation, adjustedOn, announcedOn, noticeUntil, on);
    }

    Decision corrected(String field, @Nullable String is) {
        var now = is == null ? "" : is;
        return switch (field) {
            case "meetingDate" -> on(LocalDate.parse(now));
            case "paragraph" -> said(now, text, motivation);
            case "text" -> said(paragraph, now, motivation);
            case "motivation" -> said(paragraph, text, now);
            default -> this;
        };
    }

    private Decision said(String newParagraph, String newText, String newMotivation) {
        return with(standing, newParagraph, newText, newMotivation, adjustedOn, announcedOn, noticeUntil, legalForceOn);
    }

    private Decision on(LocalDate newDate) {
        return new Decision(
                id,
                standing,
                type,
                ground,
                basis,
                newDate,
                paragraph,
                text,
                motivation,
                deviatesFromRecommendation,
                adjustedOn,
                announcedOn,
                noticeUntil,
                legalForceOn);
    }

    private Decision with(
            Standing now,
            String newParagraph,
            @Nullable String newText,
            @Nullable String newMotivation,
            @Nullable LocalDate adjusted,
            @Nullable LocalDate announced,
            @Nullable LocalDate until,
            @Nullable LocalDate force) {
        return new Decision(
                id,
                now,
                type,
                ground,
                basis,
                meetingDate,
                newParagraph,
                newText,
                newMotivation,
                deviatesFromRecommendation,
                adjusted,
                announced,
                until,
                force);
    }
}
