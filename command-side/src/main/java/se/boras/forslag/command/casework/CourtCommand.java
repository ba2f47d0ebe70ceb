package se.boras.forslag.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;

/** What others can do to a decision: appeal against it, uphold it, annul it, or let the time run out. */
public sealed interface CourtCommand extends CaseCommand {

    /** The day it happened; today, if nobody says otherwise. */
    @Nullable
    LocalDate on();

    record AppealDecision(
            CaseId caseId,
            String court,
            @Nullable String caseNo,
            @Nullable LocalDate on) implements CourtCommand {}

    record UpholdDecision(
            CaseId caseId,
            String court,
            @Nullable String caseNo,
            @Nullable LocalDate on) implements CourtCommand {}

    record AnnulDecision(
            CaseId caseId,
            String court,
            @Nullable String caseNo,
            @Nullable LocalDate on) implements CourtCommand {}

    record GainLegalForce(CaseId caseId, @Nullable LocalDate on) implements CourtCommand {}
}
