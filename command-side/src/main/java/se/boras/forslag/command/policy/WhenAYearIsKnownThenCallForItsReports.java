package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.reference.ReportCalendar;
import se.boras.forslag.command.reminder.Rung;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.events.reference.CalendarPublished;

/** The calendar of a year brings the days on which promises are summed up in it. */
@Component
@ProcessingGroup("call-for-reports")
@DisallowReplay
class WhenAYearIsKnownThenCallForItsReports {
    private final DueList due;
    private final ReportCalendar calendar;
    private final ReferenceInLog reference;

    WhenAYearIsKnownThenCallForItsReports(DueList due, ReportCalendar calendar, ReferenceInLog reference) {
        this.due = due;
        this.calendar = calendar;
        this.reference = reference;
    }

    @EventHandler
    void on(CalendarPublished event, EventMessage<?> message) {
        for (var day : calendar.of(event.year())) {
            var morning = Rung.morningOf(reference.calendar().workingDayFrom(day));
            if (morning.isAfter(message.getTimestamp())) {
                due.plan(calendar.kind(), day, morning);
            }
        }
    }
}
