package se.boras.forslag.command.casework;

import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.MEETING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.DecisionCommand.RecordDecision;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;

/** A decision as a secretary would write it, until told otherwise. */
record Draft(
        DecisionType type,
        DecisionGround ground,
        @Nullable AnsweredBasis basis,
        LocalDate meeting,
        String paragraph,
        String text,
        List<Promise> promises,
        @Nullable DecisionId replaces,
        @Nullable String reason) {

    static Draft of(DecisionType type) {
        return new Draft(
                type,
                DecisionGround.MERITS,
                null,
                MEETING,
                "38 a",
                "The committee has decided.",
                List.of(),
                null,
                null);
    }

    Draft ground(DecisionGround other) {
        return new Draft(type, other, basis, meeting, paragraph, text, promises, replaces, reason);
    }

    Draft basis(@Nullable AnsweredBasis other) {
        return new Draft(type, ground, other, meeting, paragraph, text, promises, replaces, reason);
    }

    Draft on(LocalDate day) {
        return new Draft(type, ground, basis, day, paragraph, text, promises, replaces, reason);
    }

    Draft paragraph(String other) {
        return new Draft(type, ground, basis, meeting, other, text, promises, replaces, reason);
    }

    Draft text(String other) {
        return new Draft(type, ground, basis, meeting, paragraph, other, promises, replaces, reason);
    }

    Draft promising(Promise... some) {
        return new Draft(type, ground, basis, meeting, paragraph, text, List.of(some), replaces, reason);
    }

    Draft replacing(DecisionId old, @Nullable String why) {
        return new Draft(type, ground, basis, meeting, paragraph, text, promises, old, why);
    }

    RecordDecision command() {
        return new RecordDecision(
                CASE,
                type,
                ground,
                basis,
                meeting,
                paragraph,
                text,
                "Many walk there.",
                0,
                null,
                null,
                false,
                promises,
                replaces,
                reason);
    }
}
