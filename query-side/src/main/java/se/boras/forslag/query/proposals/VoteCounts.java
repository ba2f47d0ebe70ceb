package se.boras.forslag.query.proposals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.proposal.ProposalId;

/** Keeps {@code read.proposal_votes}, a counter per ballot, and {@code read.proposal_void}, the votes that are void. */
@Repository
class VoteCounts {

    /** What one event does to the count. */
    record Change(ProposalId proposal, int by, long position) {}

    private static final String APPLY = """
            with change as (
                select proposal_id, by, position
                from unnest(?::text[], ?::int[], ?::bigint[]) as c (proposal_id, by, position)),
            news as (
                select c.proposal_id, sum(c.by) as by, max(c.position) as position
                from change c left join read.proposal_votes v on v.proposal_id = c.proposal_id
                where c.position > coalesce(v.position, 0)
                group by c.proposal_id)
            insert into read.proposal_votes as v (proposal_id, valid, position)
            select proposal_id, by, position from news
            on conflict (proposal_id) do update set valid = v.valid + excluded.valid, position = excluded.position
            """;

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
                .param(proposals.stream().map(ProposalId::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("proposal_id"), row.getInt("valid")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void apply(List<Change> changes) {
        database.sql(APPLY)
                .params(
                        changes.stream()
                                .map(change -> change.proposal().value())
                                .toArray(String[]::new),
                        changes.stream().map(Change::by).toArray(Integer[]::new),
                        changes.stream().map(Change::position).toArray(Long[]::new))
                .update();
    }

    boolean countedAt(ProposalId proposal, long position) {
        return database.sql("select count(*) from read.proposal_votes where proposal_id = ? and position >= ?")
                        .params(proposal.value(), position)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void voided(ProposalId proposal, List<VoteId> votes) {
        database.sql("""
                insert into read.proposal_void (vote_id, proposal_id) select vote_id, ? from unnest(?::text[]) as v (vote_id)
                on conflict do nothing
                """).params(proposal.value(), values(votes)).update();
    }

    /** Returns those of the votes that were void until now. */
    List<VoteId> noLongerVoid(List<VoteId> votes) {
        return database.sql("delete from read.proposal_void where vote_id = any(?) returning vote_id")
                .param(values(votes))
                .query((row, _) -> new VoteId(row.getString("vote_id")))
                .list();
    }

    void truncate() {
        database.sql("truncate table read.proposal_votes, read.proposal_void").update();
    }

    private static String[] values(List<VoteId> votes) {
        return votes.stream().map(VoteId::value).toArray(String[]::new);
    }
}
