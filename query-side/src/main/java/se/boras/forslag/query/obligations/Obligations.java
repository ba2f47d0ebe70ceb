package se.boras.forslag.query.obligations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.told.Obligation;
import se.boras.forslag.query.told.ObligationStanding;

/** Reads {@code read.obligation}. */
@Repository
class Obligations {

    /** Which debts are asked for, as they stand on a day. */
    record Question(
            @Nullable String committee,
            @Nullable ObligationStanding state,
            boolean overdue,
            LocalDate day,
            Page page) {}

    private static final String LIST = """
            select view from read.obligation
            where (:committee::text is null or committee = :committee)
                and (:state::text is null or state = :state)
                and (not :overdue or due_by < :day and state in ('DUE', 'UNDELIVERABLE'))
                and (:after::text is null or sort_key < :after)
            order by sort_key desc
            limit :fetch
            """;

    private final JdbcClient database;

    Obligations(JdbcClient database) {
        this.database = database;
    }

    /** Newest number first. */
    List<Obligation> list(Question question) {
        var state = question.state();
        return database.sql(LIST)
                .param("committee", question.committee())
                .param("state", state == null ? null : state.name())
                .param("overdue", question.overdue())
                .param("day", question.day())
                .param("after", question.page().after())
                .param("fetch", question.page().fetch())
                .query((row, _) -> ObligationTable.obligation(row))
                .list();
    }

    /** In the order they came to be owed. */
    List<Obligation> of(ProposalId proposal) {
        return database.sql("select view from read.obligation where proposal_id = ? order by sort_key")
                .param(proposal.value())
                .query((row, _) -> ObligationTable.obligation(row))
                .list();
    }
}
