package se.boras.forslag.command.reference;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.command.reference.ReferenceCommand.PublishCalendar;
import se.boras.forslag.events.reference.Holiday;

/** The public holidays (<i>helgdagar</i>) of a year, and the three eves that the law puts on a par with them. */
final class SwedishHolidays {

    private SwedishHolidays() {}

    static PublishCalendar of(int year) {
        var easter = easter(year);
        var midsummer = LocalDate.of(year, 6, 20).with(nextOrSame(SATURDAY));
        var holidays = List.of(
                new Holiday(LocalDate.of(year, 1, 1), "Nyårsdagen"),
                new Holiday(LocalDate.of(year, 1, 6), "Trettondedag jul"),
                new Holiday(easter.minusDays(2), "Långfredagen"),
                new Holiday(easter, "Påskdagen"),
                new Holiday(easter.plusDays(1), "Annandag påsk"),
                new Holiday(LocalDate.of(year, 5, 1), "Första maj"),
                new Holiday(easter.plusDays(39), "Kristi himmelsfärdsdag"),
                new Holiday(easter.plusDays(49), "Pingstdagen"),
                new Holiday(LocalDate.of(year, 6, 6), "Sveriges nationaldag"),
                new Holiday(midsummer.minusDays(1), "Midsommarafton"),
                new Holiday(midsummer, "Midsommardagen"),
                new Holiday(LocalDate.of(year, 10, 31).with(nextOrSame(SATURDAY)), "Alla helgons dag"),
                new Holiday(LocalDate.of(year, 12, 24), "Julafton"),
                new Holiday(LocalDate.of(year, 12, 25), "Juldagen"),
                new Holiday(LocalDate.of(year, 12, 26), "Annandag jul"),
                new Holiday(LocalDate.of(year, 12, 31), "Nyårsafton"));
        return new PublishCalendar(year, holidays, "Lag (1989:253) om allmänna helgdagar");
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = (century - century / 4 - (century - (century - 17) / 25) / 3 + 19 * golden + 15) % 30;
        int epact = correction - correction / 28 * (1 - 29 / (correction + 1) * (21 - golden) / 11);
        int weekday = (year + year / 4 + epact + 2 - century + century / 4) % 7;
        int offset = epact - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
