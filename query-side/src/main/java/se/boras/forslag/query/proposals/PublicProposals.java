package se.boras.forslag.query.proposals;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.live.PublicView;

/** Answers from {@code read.proposal} and {@code read.tally} what everybody may see. */
@Repository
class PublicProposals implements PublicView {

    private static final String SHOWN = """
            select p.proposal_id, coalesce(v.valid, 0) + cast(p.view -> 'ballot' ->> 'elsewhere' as int) as valid,
                case when p.stage = 'VOTING' and p.closes_at <= :moment then 'COUNTING' else p.stage end as stage
            from read.proposal p left join lateral (select valid from read.tally
                where ballot_id = replace(p.proposal_id, 'proposal-', 'ballot-') order by position desc limit 1) v on true
            where p.proposal_id = any(:ids) and p.audience = 'PUBLIC'
            """;

    private final JdbcClient database;
    private final Clock clock;

    PublicProposals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<ProposalId, Standing> of(Set<ProposalId> proposals) {
        return database
                .sql(SHOWN)
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", proposals.stream().map(ProposalId::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        new ProposalId(row.getString("proposal_id")),
                        new Standing(Stage.valueOf(row.getString("stage")), row.getInt("valid"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
