package se.boras.forslag.query.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.annals.Debt;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.told.Obligation;
import se.boras.forslag.query.told.ObligationStanding;

/** Reads the debts in the annals. */
@Repository
class Obligations {

    /** Which debts are asked for, and by whom, as they stood at a moment and are looked at on a day. */
    record Question(
            @Nullable String committee,
            @Nullable ObligationStanding state,
            boolean overdue,
            boolean staff,
            Moment moment,
            LocalDate day,
            Page page) {}

    private static final String OWED = "select view from " + Moment.in("annal_debt")
            + " d join read.annal_view using (subject, known_from, valid_from)";
    private static final String LIST = OWED + """
             where (:committee::text is null or committee = :committee)
                and (:state::text is null or state = :state)
                and (not :overdue or due_by < :today and state in ('DUE', 'UNDELIVERABLE'))
                and (:after::text is null or sort_key < :after)
                and (:staff or not exists (
                    select from read.proposal p where p.proposal_id = d.proposal_id and p.audience = 'STAFF'))
            order by sort_key desc
            limit :fetch
            """;
    private static final String OF_ONE = OWED + " where proposal_id = :proposal order by sort_key";

    private final JdbcClient database;

    Obligations(JdbcClient database) {
        this.database = database;
    }

    /** Newest number first. */
    List<Obligation> list(Question question) {
        var state = question.state();
        return database.sql(LIST)
                .params(question.moment().parameters())
                .param("committee", question.committee())
                .param("state", state == null ? null : state.name())
                .param("overdue", question.overdue())
                .param("staff", question.staff())
                .param("today", question.day())
                .param("after", question.page().after())
                .param("fetch", question.page().fetch())
                .query((row, _) -> obligation(row))
                .list();
    }

    /** In the order they came to be owed. */
    List<Obligation> of(ProposalId proposal, Moment moment) {
        return database.sql(OF_ONE)
                .params(moment.parameters())
                .param("proposal", proposal.value())
                .query((row, _) -> obligation(row))
                .list();
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        return Json.MAPPER.readValue(row.getString("view"), Debt.class).obligation();
    }
}
