package se.boras.forslag.query.reports;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.followup.FollowUp;
import se.boras.forslag.query.followup.FollowUpRow;
import se.boras.forslag.query.followup.FollowUps;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.reports.Difference.Cause;
import se.boras.forslag.query.reports.Difference.Change;
import se.boras.forslag.query.reports.Difference.Field;

/** Lays a frozen report beside a run of today, and finds in the log why they differ. */
@Component
class ReportDifferences {

    private final FrozenRuns runs;
    private final FollowUps followUps;
    private final Causes causes;

    ReportDifferences(FrozenRuns runs, FollowUps followUps, Causes causes) {
        this.runs = runs;
        this.followUps = followUps;
        this.causes = causes;
    }

    Difference of(Report report, @Nullable String asOf, Locale locale) {
        var then = runs.of(report, locale).run();
        var now = followUps.asked(FrozenRuns.period(report), Times.of(asOf, null), locale);
        var was = byNumber(then);
        var is = byNumber(now);
        var differing = new TreeSet<String>();
        differing.addAll(was.keySet());
        differing.addAll(is.keySet());
        differing.removeIf(number -> fields(was.get(number), is.get(number)).isEmpty());
        var why = causes.between(moment(then), moment(now), proposals(differing, was, is), locale);
        return new Difference(
                report.id().value(),
                run(then),
                run(now),
                differing.stream()
                        .map(number -> row(was.get(number), is.get(number), why))
                        .toList());
    }

    private static Difference.Row row(
            @Nullable FollowUpRow was, @Nullable FollowUpRow is, Map<String, List<Cause>> why) {
        var either = either(was, is);
        var change = was == null ? Change.ADDED : is == null ? Change.GONE : Change.CHANGED;
        return new Difference.Row(
                either.publicNumber(),
                either.title(),
                either.committee(),
                change,
                change == Change.CHANGED ? fields(was, is) : List.of(),
                why.getOrDefault(either.proposalId(), List.of()));
    }

    /** What is otherwise, field by field; a title is no part of what is told. */
    private static List<Field> fields(@Nullable FollowUpRow was, @Nullable FollowUpRow is) {
        var before = Json.MAPPER.valueToTree(was);
        var after = Json.MAPPER.valueToTree(is);
        var fields = new ArrayList<Field>();
        for (var name : (was == null ? after : before).propertyNames()) {
            if (!name.equals("title") && !before.path(name).equals(after.path(name))) {
                fields.add(new Field(name, before.path(name), after.path(name)));
            }
        }
        return fields;
    }

    private static List<String> proposals(
            TreeSet<String> numbers, Map<String, FollowUpRow> was, Map<String, FollowUpRow> is) {
        return numbers.stream()
                .map(number -> either(was.get(number), is.get(number)).proposalId())
                .toList();
    }

    private static FollowUpRow either(@Nullable FollowUpRow was, @Nullable FollowUpRow is) {
        if (is != null) {
            return is;
        }
        if (was == null) {
            throw new IllegalStateException("A row that neither run has cannot differ");
        }
        return was;
    }

    private static Map<String, FollowUpRow> byNumber(FollowUp run) {
        return run.rows().stream().collect(toMap(FollowUpRow::publicNumber, row -> row, (one, _) -> one, TreeMap::new));
    }

    private static Moment moment(FollowUp run) {
        return new Moment(run.asOf(), run.upToPosition());
    }

    private static Difference.Run run(FollowUp run) {
        return new Difference.Run(run.asOf(), run.upToPosition(), run.figures(), run.rowsHash());
    }
}
