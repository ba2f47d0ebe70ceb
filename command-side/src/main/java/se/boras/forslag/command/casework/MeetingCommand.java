package se.boras.forslag.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseId;

/** What a meeting (<i>sammanträde</i>) does with a case short of deciding it. */
public sealed interface MeetingCommand extends CaseCommand {

    record ScheduleForMeeting(
            CaseId caseId,
            LocalDate date,
            @Nullable String item,
            @Nullable String url) implements MeetingCommand {}

    record RemoveFromAgenda(CaseId caseId, LocalDate meetingDate, String reason) implements MeetingCommand {}

    record TableCase(
            CaseId caseId,
            LocalDate meetingDate,
            String paragraph,
            @Nullable LocalDate nextMeeting) implements MeetingCommand {}

    record RemitCase(
            CaseId caseId,
            LocalDate meetingDate,
            String paragraph,
            String reason,
            @Nullable String toBeSupplemented,
            @Nullable LocalDate newDueBy)
            implements MeetingCommand {}
}
