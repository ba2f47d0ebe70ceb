package se.boras.forslag.query.tally;

import static java.util.stream.Collectors.toMap;
import static se.boras.forslag.query.model.Columns.all;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.Positions;
import se.boras.forslag.query.reading.Times;

/** Reads {@code read.tally}: the last row at or before a position says how a ballot stood there, however many votes it had. */
@Repository
public class Tallies {

    private static final String LAST = "select pending, valid, voided, withdrawn from read.tally"
            + " where ballot_id = ? and position <= ? order by position desc limit 1";

    private static final String NOW = """
            select ballot_id, valid from unnest(?::text[]) as asked (ballot_id)
            cross join lateral (
                select valid from read.tally t where t.ballot_id = asked.ballot_id order by position desc limit 1) last
            """;

    private final JdbcClient database;
    private final Positions positions;

    Tallies(JdbcClient database, Positions positions) {
        this.database = database;
        this.positions = positions;
    }

    /** As it was, or was known to be: a vote counts from the day on which it was recorded. */
    public Counts of(ProposalId proposal, Times times) {
        return at(BallotId.of(proposal), positions.of(times));
    }

    /** The votes that count at present; a proposal without votes is not in the answer. */
    public Map<ProposalId, Integer> valid(Collection<ProposalId> proposals) {
        return database
                .sql(NOW)
                .param(all(proposals, BallotId::of))
                .query((row, _) ->
                        Map.entry(new BallotId(row.getString("ballot_id")).proposalId(), row.getInt("valid")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Counts at(BallotId ballot, long position) {
        return database.sql(LAST)
                .params(ballot.value(), position)
                .query((row, _) -> Counts.of(row))
                .optional()
                .orElse(Counts.NONE);
    }
}
