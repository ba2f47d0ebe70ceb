package se.boras.forslag.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.calendar.Almanac;
import se.boras.forslag.query.told.Step;

/** Finds the terms that run at a moment: the annals say since when, the almanac until when. */
@Repository
public class Deadlines {

    /** Which of those whose last day has gone by are asked for. */
    public record Late(
            @Nullable String committee,
            @Nullable Step step,
            @Nullable Place after,
            int most) {}

    private static final String LATE = " where due_by < :day"
            + " and (:committee::text is null or committee = :committee) and (:step::text is null or step = :step)"
            + " and (:dueBy::date is null or (" + Terms.ORDER + ") > (:dueBy, :sortKey, :lastStep, :feedback))"
            + " order by " + Terms.ORDER + " limit :most";

    private static final String NEXT = " where next and step = any(:steps::text[])"
            + " and (:committee::text is null or committee = :committee) order by since, " + Terms.ORDER;

    private final JdbcClient database;

    Deadlines(JdbcClient database) {
        this.database = database;
    }

    /** None that has no last day is among them. */
    public List<Deadline> late(Late asked, Moment moment, Almanac almanac) {
        var after = asked.after();
        var steps = asked.step() == null ? EnumSet.allOf(Step.class) : EnumSet.of(asked.step());
        return statement(Terms.of(steps) + LATE, asked.committee(), moment, almanac)
                .param("step", asked.step() == null ? null : asked.step().name())
                .param("dueBy", after == null ? null : after.dueBy())
                .param("sortKey", after == null ? null : after.sortKey())
                .param("lastStep", after == null ? null : after.step().name())
                .param(
                        "feedback",
                        after == null || after.feedback() == null
                                ? ""
                                : after.feedback().name())
                .param("most", asked.most())
                .query((row, _) -> deadline(row))
                .list();
    }

    /** What can be done now, what has waited longest first. */
    public List<Deadline> next(Collection<Step> steps, @Nullable String committee, Moment moment, Almanac almanac) {
        return statement(Terms.of(steps) + NEXT, committee, moment, almanac)
                .param("steps", steps.stream().map(Step::name).toArray(String[]::new))
                .query((row, _) -> deadline(row))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, @Nullable String committee, Moment moment, Almanac almanac) {
        return database.sql(sql)
                .params(moment.parameters())
                .params(Days.of(almanac, moment.day()))
                .param("committee", committee);
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        var feedback = row.getString("feedback");
        var rung = row.getString("rung");
        return new Deadline(
                Step.valueOf(row.getString("step")),
                row.getString("subject"),
                row.getString("sort_key"),
                row.getString("proposal_id"),
                row.getString("committee"),
                row.getObject("since", LocalDate.class),
                row.getObject("due_by", LocalDate.class),
                feedback == null ? null : FeedbackKind.valueOf(feedback),
                rung == null ? null : EscalationLevel.valueOf(rung),
                row.getString("explanation"),
                row.getObject("forecast", LocalDate.class),
                row.getString("sorted_as"));
    }
}
