package se.boras.forslag.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.calendar.Almanac;
import se.boras.forslag.query.calendar.Almanacs;
import se.boras.forslag.query.told.Awaited;
import se.boras.forslag.query.told.Step;

/** Finds the terms that run at a moment: the annals say since when, the almanac until when. */
@Repository
public class Deadlines {

    /** How long the proposer may be left without a word is a term of its own. */
    private record Term(Awaited awaited, String ruleSet, boolean silence) {

        @Nullable
        LocalDate ends(Almanac almanac) {
            return silence && awaited.from() != null
                    ? almanac.nextWordBy(awaited.from(), ruleSet)
                    : almanac.dueBy(awaited, ruleSet);
        }
    }

    private final JdbcClient database;
    private final Almanacs almanacs;

    Deadlines(JdbcClient database, Almanacs almanacs) {
        this.database = database;
        this.almanacs = almanacs;
    }

    /** Those whose last day has gone by; none that has no last day. */
    public List<Deadline> overdue(Moment moment, @Nullable String committee, @Nullable Step step) {
        return found(moment, committee, step, true).stream()
                .filter(deadline -> deadline.overdueOn(moment.day()))
                .toList();
    }

    public List<Deadline> running(Moment moment, @Nullable String committee) {
        return found(moment, committee, null, false);
    }

    private List<Deadline> found(Moment moment, @Nullable String committee, @Nullable Step step, boolean late) {
        var almanac = almanacs.at(moment.position());
        return database.sql(Terms.ALL)
                .params(moment.parameters())
                .param("committee", committee)
                .param("step", step == null ? null : step.name())
                .param("late", late)
                .query((row, _) -> deadline(row, almanac))
                .list();
    }

    private static Deadline deadline(ResultSet row, Almanac almanac) throws SQLException {
        var feedback = row.getString("feedback");
        var rung = row.getString("rung");
        return new Deadline(
                Step.valueOf(row.getString("step")),
                row.getString("subject"),
                row.getString("proposal_id"),
                row.getString("committee"),
                row.getObject("since", LocalDate.class),
                term(row).ends(almanac),
                row.getBoolean("next"),
                feedback == null ? null : FeedbackKind.valueOf(feedback),
                rung == null ? null : EscalationLevel.valueOf(rung),
                row.getString("explanation"),
                row.getObject("forecast", LocalDate.class));
    }

    private static Term term(ResultSet row) throws SQLException {
        var from = row.getObject("term_from", LocalDate.class);
        var step = Step.valueOf(row.getString("step"));
        return new Term(
                new Awaited(step, "", from, row.getObject("term_by", LocalDate.class)),
                row.getString("rule_set"),
                step == Step.TELL_PROPOSER && from != null);
    }
}
