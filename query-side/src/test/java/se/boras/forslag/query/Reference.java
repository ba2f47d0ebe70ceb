package se.boras.forslag.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.CalendarPublished;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.Holiday;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.Rules;
import se.boras.forslag.query.calendar.Almanac;
import se.boras.forslag.query.calendar.WorkingDays;

/** What the town has laid down before anything is proposed: the rules, the holidays, the committees. */
public final class Reference {

    private Reference() {}

    public static RuleSetAdopted rules() {
        return new RuleSetAdopted(
                "2023-1",
                Instant.parse("2023-06-20T22:00:00Z"),
                null,
                new Rules(
                        2,
                        90,
                        24,
                        5,
                        7,
                        5,
                        5,
                        10,
                        6,
                        14,
                        2,
                        21,
                        10,
                        90,
                        10,
                        6,
                        Rules.ReferralTiming.AT_CLOSE,
                        new AddressRules(List.of(), List.of(), List.of()),
                        null,
                        null));
    }

    /** Not all of them: those that the stories meet. */
    public static CalendarPublished holidays() {
        return new CalendarPublished(
                2026,
                List.of(
                        new Holiday(LocalDate.of(2026, 4, 3), "Långfredagen"),
                        new Holiday(LocalDate.of(2026, 4, 6), "Annandag påsk"),
                        new Holiday(LocalDate.of(2026, 5, 1), "Första maj"),
                        new Holiday(LocalDate.of(2026, 5, 14), "Kristi himmelsfärdsdag"),
                        new Holiday(LocalDate.of(2026, 6, 19), "Midsommarafton"),
                        new Holiday(LocalDate.of(2026, 12, 24), "Julafton"),
                        new Holiday(LocalDate.of(2026, 12, 25), "Juldagen"),
                        new Holiday(LocalDate.of(2026, 12, 31), "Nyårsafton")),
                "Lag (1989:253)");
    }

    public static CommitteeEstablished committee(String id) {
        return new CommitteeEstablished(
                new CommitteeId(id),
                "Nämnden " + id,
                "The committee " + id,
                CommitteeEstablished.Kind.NAMND,
                LocalDate.of(2007, 1, 1),
                "Grunddata");
    }

    public static Almanac almanac() {
        Set<LocalDate> days = holidays().holidays().stream().map(Holiday::date).collect(Collectors.toSet());
        return new Almanac(new WorkingDays(days), Map.of(rules().version(), rules().rules()));
    }
}
