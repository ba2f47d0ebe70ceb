package se.boras.forslag.query.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Times;

/** Reads what happened, in the order of the log, as far as it was known at an instant and true on a day. */
@Repository
public class PastEvents {

    private static final int AT_A_TIME = 500;

    private final JdbcTemplate database;
    private final TransactionTemplate oneSnapshot;

    PastEvents(DataSource database, PlatformTransactionManager transactions) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(AT_A_TIME);
        this.oneSnapshot = new TransactionTemplate(transactions);
        this.oneSnapshot.setReadOnly(true);
    }

    /** Everything about a proposal and whom it comes from, but its votes. */
    public List<PastEvent> of(ProposalId proposal, Times times) {
        var past = new ArrayList<PastEvent>();
        each(Scope.of(proposal), times, past::add);
        return past;
    }

    /** Everything about a proposal and each of its votes, one by one, since they may be many. */
    public void withVotes(ProposalId proposal, Times times, Consumer<PastEvent> reader) {
        each(Scope.of(proposal) + " union all " + Scope.votes(proposal), times, reader);
    }

    /** Those at these positions. */
    public List<PastEvent> at(Collection<Long> positions) {
        return database.query(
                "select * from log.event where position = any(?) order by position",
                (row, _) -> Decoding.of(row),
                (Object) positions.toArray(Long[]::new));
    }

    private void each(String scope, Times times, Consumer<PastEvent> reader) {
        RowCallbackHandler rows = row -> {
            var event = Decoding.of(row);
            if (times.includes(event.day())) {
                reader.accept(event);
            }
        };
        oneSnapshot.executeWithoutResult(_ -> database.query(
                "select * from (" + scope + ") e where recorded_at <= ? order by position", rows, until(times)));
    }

    static OffsetDateTime until(Times times) {
        var knownAt = times.knownAt() == null ? Instant.parse("9999-12-31T23:59:59Z") : times.knownAt();
        return knownAt.atOffset(ZoneOffset.UTC);
    }
}
