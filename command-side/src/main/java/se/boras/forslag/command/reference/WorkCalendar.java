package se.boras.forslag.command.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.reference.CalendarEvent;
import se.boras.forslag.events.reference.CalendarPublished;
import se.boras.forslag.events.reference.Holiday;
import se.boras.forslag.events.reference.SummaryReportCalledFor;

/** The days on which the municipality works (<i>arbetsdagar</i>): not weekends, not Swedish holidays. */
public record WorkCalendar(
        Map<Integer, Set<LocalDate>> holidays, @Nullable LocalDate calledForOn) {

    static final StreamKind<WorkCalendar, CalendarEvent> KIND =
            StreamKind.of("WorkCalendar", CalendarEvent.class, WorkCalendar::evolve);
    static final String STREAM = "register-calendar";

    public WorkCalendar(Map<Integer, Set<LocalDate>> holidays) {
        this(holidays, null);
    }

    /** Whether the summary report of that day, or a later one, has been called for. */
    boolean calledForSince(LocalDate day) {
        return calledForOn != null && !calledForOn.isBefore(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.getOrDefault(day.getYear(), Set.of()).contains(day);
    }

    /** This day, or the first after it on which anybody works. */
    public LocalDate workingDayFrom(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last day of a term of so many working days: the day it starts is day 0. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    static WorkCalendar evolve(@Nullable WorkCalendar before, CalendarEvent event) {
        var years = new HashMap<>(before == null ? Map.of() : before.holidays());
        var calledForOn = before == null ? null : before.calledForOn();
        switch (event) {
            case CalendarPublished e ->
                years.put(e.year(), e.holidays().stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet()));
            case SummaryReportCalledFor e -> calledForOn = e.on();
        }
        return new WorkCalendar(Map.copyOf(years), calledForOn);
    }
}
