package se.boras.forslag.command.casework;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.MeetingCommand.RemitCase;
import se.boras.forslag.command.casework.MeetingCommand.RemoveFromAgenda;
import se.boras.forslag.command.casework.MeetingCommand.ScheduleForMeeting;
import se.boras.forslag.command.casework.MeetingCommand.TableCase;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.RemovedFromAgenda;
import se.boras.forslag.events.casework.ScheduledForMeeting;

/** What a meeting may do short of deciding, any number of times: none of it closes the case or stops the citizen's clock. */
final class MeetingRules {

    private MeetingRules() {}

    static ScheduledForMeeting decide(ScheduleForMeeting command, CaseState state) {
        Steps.mayReach(CaseStage.SCHEDULED, state);
        Steps.notBeforeReferral("date", command.date(), state);
        return new ScheduledForMeeting(command.caseId(), command.date(), command.item(), command.url());
    }

    static RemovedFromAgenda decide(RemoveFromAgenda command, CaseState state) {
        Steps.mayReach(CaseStage.IN_PREPARATION, state);
        if (!command.meetingDate().equals(state.preparation().agenda())) {
            throw conflict("not-on-agenda", command.meetingDate());
        }
        return new RemovedFromAgenda(command.caseId(), command.meetingDate(), command.reason());
    }

    static CaseTabled decide(TableCase command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.TABLED, state);
        Steps.meetingHeld(command.meetingDate(), state, at);
        laterThan(command.meetingDate(), "nextMeeting", command.nextMeeting());
        return new CaseTabled(command.caseId(), command.meetingDate(), command.paragraph(), command.nextMeeting());
    }

    static CaseRemitted decide(RemitCase command, CaseState state, Circumstances at) {
        Steps.mayReach(CaseStage.REMITTED, state);
        Steps.meetingHeld(command.meetingDate(), state, at);
        laterThan(command.meetingDate(), "newDueBy", command.newDueBy());
        return new CaseRemitted(
                command.caseId(),
                command.meetingDate(),
                command.paragraph(),
                command.reason(),
                command.toBeSupplemented(),
                command.newDueBy());
    }

    private static void laterThan(LocalDate meeting, String field, @Nullable LocalDate day) {
        if (day != null && !day.isAfter(meeting)) {
            throw invalid(field, "not-after-meeting", meeting);
        }
    }
}
