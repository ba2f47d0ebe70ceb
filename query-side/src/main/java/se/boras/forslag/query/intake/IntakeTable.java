package se.boras.forslag.query.intake;

import static se.boras.forslag.query.model.Columns.all;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes {@code intake} and {@code campaign}. */
@Repository
class IntakeTable {

    private final JdbcClient database;

    IntakeTable(JdbcClient database) {
        this.database = database;
    }

    void add(List<Fact> facts) {
        if (!facts.isEmpty()) {
            database.sql("""
                    insert into intake (position, proposal_id, day, kind, what)
                    select * from unnest(?::bigint[], ?::text[], ?::date[], ?::text[], ?::text[])
                    """)
                    .param(all(facts, Fact::position))
                    .param(all(facts, Fact::proposalId))
                    .param(all(facts, Fact::day))
                    .param(all(facts, Fact::kind))
                    .param(all(facts, Fact::what))
                    .update();
        }
    }

    void plan(List<Campaign> campaigns) {
        if (!campaigns.isEmpty()) {
            database.sql("""
                    insert into campaign (campaign_id, name, name_english, runs_from, runs_to, channel, position)
                    select * from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::bigint[])
                    """)
                    .param(all(campaigns, Campaign::id))
                    .param(all(campaigns, Campaign::name))
                    .param(all(campaigns, Campaign::nameEnglish))
                    .param(all(campaigns, campaign -> campaign.runs().from()))
                    .param(all(campaigns, campaign -> campaign.runs().to()))
                    .param(all(campaigns, Campaign::channel))
                    .param(all(campaigns, Campaign::position))
                    .update();
        }
    }

    void cancel(List<Campaign.Cancelled> cancelled) {
        if (!cancelled.isEmpty()) {
            database.sql("""
                    update campaign c set cancelled_on = e.day, cancelled_at = e.at, reason = e.reason
                    from unnest(?::text[], ?::date[], ?::bigint[], ?::text[]) as e (id, day, at, reason)
                    where c.campaign_id = e.id
                    """)
                    .param(all(cancelled, Campaign.Cancelled::id))
                    .param(all(cancelled, Campaign.Cancelled::on))
                    .param(all(cancelled, Campaign.Cancelled::position))
                    .param(all(cancelled, Campaign.Cancelled::reason))
                    .update();
        }
    }
}
