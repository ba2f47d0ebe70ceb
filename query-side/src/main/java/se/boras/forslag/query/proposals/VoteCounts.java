package se.boras.forslag.query.proposals;

import static se.boras.forslag.query.model.Columns.all;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.proposal.ProposalId;

/** Keeps {@code proposal_votes}, a counter per ballot, and {@code proposal_void}, the votes that are void. */
@Repository
class VoteCounts {

    private final JdbcClient database;

    VoteCounts(JdbcClient database) {
        this.database = database;
    }

    int valid(ProposalId proposal) {
        return valid(Set.of(proposal)).getOrDefault(proposal.value(), 0);
    }

    Map<String, Integer> valid(Set<ProposalId> proposals) {
        return database
                .sql("select proposal_id, valid from read.proposal_votes where proposal_id = any(?)")
                .param(all(proposals, ProposalId::value))
                .query((row, _) -> Map.entry(row.getString("proposal_id"), row.getInt("valid")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Map<ProposalId, Integer> changes) {
        database.sql("""
                insert into proposal_votes as v (proposal_id, valid)
                select * from unnest(?::text[], ?::bigint[])
                on conflict (proposal_id) do update set valid = v.valid + excluded.valid
                """)
                .param(all(changes.keySet(), ProposalId::value))
                .param(all(changes.values(), change -> change))
                .update();
    }

    /** Those of the votes that are void. */
    Set<VoteId> voided(Collection<VoteId> votes) {
        return database.sql("select vote_id from proposal_void where vote_id = any(?)")
                .param(all(votes, VoteId::value))
                .query((row, _) -> new VoteId(row.getString("vote_id")))
                .set();
    }

    void nowVoid(Collection<VoteId> votes) {
        if (!votes.isEmpty()) {
            database.sql("""
                    insert into proposal_void (vote_id, proposal_id) select * from unnest(?::text[], ?::text[])
                    """)
                    .param(all(votes, VoteId::value))
                    .param(all(votes, vote -> vote.ballotId().proposalId()))
                    .update();
        }
    }

    void noLongerVoid(Collection<VoteId> votes) {
        if (!votes.isEmpty()) {
            database.sql("delete from proposal_void where vote_id = any(?)")
                    .param(all(votes, VoteId::value))
                    .update();
        }
    }
}
