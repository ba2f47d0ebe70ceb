package se.boras.forslag.query.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.query.reading.Span;

/** Reads {@code read.intake} and {@code read.campaign}, as far as the log had come and the days had gone. */
@Repository
class Intake {

    /** What is known: all until this position of the log that was true by this day. */
    record Known(long position, LocalDate day) {

        Known atMost(long other) {
            return new Known(Math.min(position, other), day);
        }
    }

    /** A campaign, and why it was cancelled if it was. */
    record Told(Campaign campaign, @Nullable String cancelledBecause) {}

    private static final String HEAD = """
            select coalesce(greatest((select max(position) from read.intake),
                (select greatest(max(position), max(cancelled_at)) from read.campaign)), 0)
            """;

    private static final String KNOWN = "with known as (select * from read.intake where position <= ? and day <= ?) ";

    /** A proposal is sorted on one day, into the class it was last sorted into; it waits from receipt to publication. */
    private static final String COUNT = KNOWN + """
            select day, kind, what, count(*) as n from (
                select day, kind, what from known where kind in ('RECEIVED', 'REFUSED', 'REDIRECTED')
                union all
                select s.day, s.kind, coalesce(a.what, s.what) from known s
                    left join lateral (
                        select what from known k where k.proposal_id = s.proposal_id and k.kind = 'SORTED_ANEW'
                        order by position desc limit 1) a on true
                where s.kind = 'SORTED'
                union all
                select p.day, p.kind, (p.day - r.day)::text
                from known p join known r on r.proposal_id = p.proposal_id and r.kind = 'RECEIVED'
                where p.kind = 'PUBLISHED') f
            where day between ? and ?
            group by day, kind, what order by day, kind, what
            """;

    private static final String CAMPAIGNS = """
            select * from read.campaign where position <= ? and runs_from <= ?
                and not coalesce(cancelled_at <= ? and cancelled_on <= ?, false)
            order by runs_from, position
            """;

    private final JdbcClient database;

    Intake(JdbcClient database) {
        this.database = database;
    }

    /** The last position of the log that anything here rests on. */
    long head() {
        return database.sql(HEAD).query(Long.class).single();
    }

    Optional<LocalDate> firstDay(Known known) {
        return database.sql(KNOWN + "select min(day) from known")
                .params(known.position(), known.day())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    List<Counted> count(Span span, Known known) {
        return database.sql(COUNT)
                .params(known.position(), known.day(), span.from(), span.to())
                .query((row, _) -> new Counted(
                        row.getObject("day", LocalDate.class),
                        Fact.Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getInt("n")))
                .list();
    }

    /** Those that were not cancelled, by their first day. */
    List<Campaign> campaigns(Known known) {
        return database.sql(CAMPAIGNS)
                .params(known.position(), known.day(), known.position(), known.day())
                .query((row, _) -> campaign(row))
                .list();
    }

    /** The last to begin first. */
    List<Told> everyCampaign() {
        return database.sql("select * from read.campaign order by runs_from desc, position desc")
                .query((row, _) -> new Told(campaign(row), row.getString("reason")))
                .list();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                new CampaignId(row.getString("campaign_id")),
                row.getString("name"),
                row.getString("name_english"),
                new Span(row.getObject("runs_from", LocalDate.class), row.getObject("runs_to", LocalDate.class)),
                row.getString("channel"),
                row.getLong("position"));
    }
}
