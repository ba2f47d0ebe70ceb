package se.boras.forslag.query.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;

/** The decision (<i>beslut</i>) that stands at present. */
record Ruling(
        DecisionId id,
        DecisionType type,
        @Nullable DecisionGround ground,
        @Nullable AnsweredBasis basis,
        LocalDate meetingDate,
        String paragraph,
        @Nullable String text,
        @Nullable String motivation,
        @Nullable LocalDate adjustedOn,
        @Nullable LocalDate announcedOn) {

    static Ruling of(CommitteeDecisionRecorded event) {
        return new Ruling(
                event.decisionId(),
                event.type(),
                event.ground(),
                event.basis(),
                event.meetingDate(),
                event.paragraph(),
                event.text(),
                event.motivation(),
                null,
                null);
    }

    Ruling adjusted(LocalDate on) {
        return new Ruling(id, type, ground, basis, meetingDate, paragraph, text, motivation, on, announcedOn);
    }

    Ruling announced(LocalDate on) {
        return new Ruling(id, type, ground, basis, meetingDate, paragraph, text, motivation, adjustedOn, on);
    }

    /** A slip of the pen put right, in what is told of the decision. */
    Ruling corrected(String field, @Nullable String is) {
        return is == null
                ? this
                : switch (field) {
                    case "meetingDate" -> with(LocalDate.parse(is), paragraph, text, motivation);
                    case "paragraph" -> with(meetingDate, is, text, motivation);
                    case "text" -> with(meetingDate, paragraph, is, motivation);
                    case "motivation" -> with(meetingDate, paragraph, text, is);
                    default -> this;
                };
    }

    private Ruling with(
            LocalDate newDate, String newParagraph, @Nullable String newText, @Nullable String newMotivation) {
        return new Ruling(
                id, type, ground, basis, newDate, newParagraph, newText, newMotivation, adjustedOn, announcedOn);
    }
}
