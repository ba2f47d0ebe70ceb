package se.boras.forslag.command.reference;

import static java.time.Month.DECEMBER;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import se.boras.forslag.command.reference.ReferenceCommand.PublishCalendar;
import se.boras.forslag.events.reference.Holiday;

/** The public holidays (<i>helgdagar</i>) of a year, and the three eves that the law puts on a par with them. */
final class SwedishHolidays {

    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private SwedishHolidays() {}

    static PublishCalendar of(int year) {
        var days = new TreeMap<LocalDate, String>(Comparator.naturalOrder());
        SWEDEN.getHolidays(Year.of(year)).forEach(day -> days.put(day.getDate(), day.getDescription(Locale.of("sv"))));
        var midsummer = days.keySet().stream()
                .filter(day -> day.getMonthValue() == 6 && day.getDayOfMonth() >= 20)
                .findFirst()
                .orElseThrow();
        days.put(midsummer.minusDays(1), "Midsommarafton");
        days.put(LocalDate.of(year, DECEMBER, 24), "Julafton");
        days.put(LocalDate.of(year, DECEMBER, 31), "Nyårsafton");
        var holidays = days.entrySet().stream()
                .map(day -> new Holiday(day.getKey(), day.getValue()))
                .toList();
        return new PublishCalendar(year, holidays, "Lag (1989:253) om allmänna helgdagar");
    }
}
