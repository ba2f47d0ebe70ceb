package se.boras.forslag.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;

/** What others can do to a decision: appeal against it, uphold it, annul it, or let the time run out. */
public sealed interface CourtCommand extends CaseCommand {

    LocalDate on();

    record AppealDecision(
            CaseId caseId, String court, @Nullable String caseNo, LocalDate on) implements CourtCommand {}

    record UpholdDecision(
            CaseId caseId, String court, @Nullable String caseNo, LocalDate on) implements CourtCommand {}

    record AnnulDecision(
            CaseId caseId, String court, @Nullable String caseNo, LocalDate on) implements CourtCommand {}

    record GainLegalForce(CaseId caseId, LocalDate on) implements CourtCommand {}
}
