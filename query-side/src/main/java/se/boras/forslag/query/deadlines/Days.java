package se.boras.forslag.query.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.boras.forslag.query.calendar.Almanac;
import se.boras.forslag.query.calendar.Term;
import se.boras.forslag.query.told.Step;

/**
 * An almanac as the parameters of a statement, so that the database can put terms in the order of their ends and only what
 * is shown has to leave it.
 */
final class Days {

    /** The word that is owed after so many days without one, which is no step of its own. */
    static final String SILENCE = "SILENCE";

    /** What adds working days to {@code term_from}; a term that began longer ago than anybody counts runs by the calendar. */
    static final String ENDS = """
            case when t.term_from is null then t.term_by
                when r.working then coalesce(
                    :first + (:workingDays::int[])[(:passed::int[])[t.term_from - :first + 1] + r.days],
                    t.term_from + r.days)
                else t.term_from + r.days end
            """;

    static final String TERMS = "unnest(:terms::text[], :ruleSets::text[], :lengths::int[], :working::boolean[])"
            + " as r (term, rule_set, days, working)";

    private static final int YEARS_BACK = 16;
    private static final int DAYS_AHEAD = 100;

    /** One term of one version of the rules. */
    private record Ruled(String term, String ruleSet, Term length) {}

    private Days() {}

    static Map<String, Object> of(Almanac almanac, LocalDate day) {
        var terms = terms(almanac);
        var first = day.minusYears(YEARS_BACK);
        var workingDays = new ArrayList<Integer>();
        var passed = new ArrayList<Integer>();
        for (var i = 0; first.plusDays(i).isBefore(day.plusDays(DAYS_AHEAD)); i++) {
            if (almanac.workingDays().include(first.plusDays(i))) {
                workingDays.add(i);
            }
            passed.add(workingDays.size());
        }
        return Map.of(
                "terms", terms.stream().map(Ruled::term).toArray(String[]::new),
                "ruleSets", terms.stream().map(Ruled::ruleSet).toArray(String[]::new),
                "lengths", terms.stream().map(it -> it.length().days()).toArray(Integer[]::new),
                "working", terms.stream().map(it -> it.length().working()).toArray(Boolean[]::new),
                "first", first,
                "workingDays", workingDays.toArray(Integer[]::new),
                "passed", passed.toArray(Integer[]::new));
    }

    private static List<Ruled> terms(Almanac almanac) {
        var terms = new ArrayList<Ruled>();
        almanac.rules().forEach((version, rules) -> {
            for (var step : Step.values()) {
                var length = Term.of(step, rules);
                if (length != null) {
                    terms.add(new Ruled(step.name(), version, length));
                }
            }
            terms.add(new Ruled(SILENCE, version, new Term(rules.progressEveryDays(), false)));
        });
        return terms;
    }
}
