package se.boras.forslag.query.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.CaseTabled;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.RemovedFromAgenda;
import se.boras.forslag.events.casework.ScheduledForMeeting;

/** What happened to the case at one meeting (<i>sammanträde</i>). */
@Schema(name = "CaseMeeting")
record Meeting(
        LocalDate date,
        Happening what,
        @Nullable String paragraph,
        @Nullable String item,
        @Nullable String reason) {

    /** What a meeting can do with a case. */
    enum Happening {
        SCHEDULED,
        REMOVED,
        TABLED,
        REMITTED,
        DECIDED
    }

    static Meeting scheduled(ScheduledForMeeting event) {
        return new Meeting(event.meetingDate(), Happening.SCHEDULED, null, event.agendaItem(), null);
    }

    static Meeting removed(RemovedFromAgenda event) {
        return new Meeting(event.meetingDate(), Happening.REMOVED, null, null, event.reason());
    }

    static Meeting tabled(CaseTabled event) {
        return new Meeting(event.meetingDate(), Happening.TABLED, event.paragraph(), null, null);
    }

    static Meeting remitted(CaseRemitted event) {
        return new Meeting(event.meetingDate(), Happening.REMITTED, event.paragraph(), null, event.reason());
    }

    static Meeting decided(CommitteeDecisionRecorded event) {
        return new Meeting(event.meetingDate(), Happening.DECIDED, event.paragraph(), null, null);
    }
}
