package se.boras.forslag.query.followup;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.told.PromiseState;

/** Asks the annals for what was approved in a period, and for what belongs to it. */
@Repository
class Cohort {

    /** A decision that approves and that stood at the moment. */
    record Approval(
            String proposalId,
            @Nullable String sameAs,
            String caseId,
            String decisionId,
            String committee,
            @Nullable String dnr,
            DecisionType decision,
            LocalDate meetingDate,
            String paragraph) {

        /** Proposals that ask for the same thing count once, under the one the others were linked to. */
        String canonical() {
            return sameAs == null ? proposalId : sameAs;
        }
    }

    /** When the proposer of a proposal was last told more than that it has come in, and whether that was after a decision. */
    record Feedback(String proposalId, LocalDate toldOn, boolean ofTheDecision) {

        boolean answers(LocalDate decidedOn) {
            return ofTheDecision && !toldOn.isBefore(decidedOn);
        }
    }

    private static final String APPROVED = "select c.*, p.same_as from " + Moment.in("annal_case")
            + " c left join (select subject, same_as from " + Moment.in("annal_course")
            + " a where same_as is not null) p on p.subject = c.proposal_id"
            + " where c.decision in ('BIFALL', 'DELVIS_BIFALL') and c.meeting_date between :from and :to"
            + " order by c.meeting_date, c.subject";
    private static final String PROMISED = "select * from " + Moment.in("annal_promise")
            + " p where case_id in (select unnest(:cases::text[])) order by sort_key";
    private static final String TOLD = "select proposal_id, told_on,"
            + " kind in ('DECISION', 'PROGRESS', 'COMPLETION', 'OTHER') as of_the_decision from "
            + Moment.in("annal_debt")
            + " d where proposal_id in (select unnest(:proposals::text[])) and told_on is not null"
            + " and kind <> 'ACKNOWLEDGEMENT'";

    private final JdbcClient database;

    Cohort(JdbcClient database) {
        this.database = database;
    }

    List<Approval> approved(Period period, Moment moment) {
        return database.sql(APPROVED)
                .params(moment.parameters())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, _) -> approval(row))
                .list();
    }

    /** The promises that each decision led to. */
    Map<String, List<Promised>> promised(Collection<Approval> approvals, Moment moment) {
        return database
                .sql(PROMISED)
                .params(moment.parameters())
                .param("cases", approvals.stream().map(Approval::caseId).toArray(String[]::new))
                .query((row, _) -> promised(row))
                .list()
                .stream()
                .collect(groupingBy(Promised::decisionId));
    }

    Map<String, List<Feedback>> told(Collection<Approval> approvals, Moment moment) {
        return database
                .sql(TOLD)
                .params(moment.parameters())
                .param("proposals", approvals.stream().map(Approval::proposalId).toArray(String[]::new))
                .query((row, _) -> new Feedback(
                        row.getString("proposal_id"),
                        row.getObject("told_on", LocalDate.class),
                        row.getBoolean("of_the_decision")))
                .list()
                .stream()
                .collect(groupingBy(Feedback::proposalId));
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(
                row.getString("subject"),
                row.getString("decision_id"),
                row.getString("responsible"),
                PromiseState.valueOf(row.getString("state")),
                row.getBoolean("part_done"),
                row.getObject("due_by", LocalDate.class),
                row.getObject("first_due_by", LocalDate.class),
                row.getInt("postponements"),
                row.getObject("completed_on", LocalDate.class),
                row.getString("explanation"));
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                row.getString("proposal_id"),
                row.getString("same_as"),
                row.getString("subject"),
                row.getString("decision_id"),
                row.getString("decided_by"),
                row.getString("dnr"),
                DecisionType.valueOf(row.getString("decision")),
                row.getObject("meeting_date", LocalDate.class),
                row.getString("paragraph"));
    }
}
