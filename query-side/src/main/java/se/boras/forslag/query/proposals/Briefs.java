package se.boras.forslag.query.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.tally.Tallies;

/** Reads {@code read.proposal} for lists that everybody may see. */
@Repository
public class Briefs {

    private static final String OPEN = """
            select view from read.proposal
            where audience = 'PUBLIC' and stage = 'VOTING' and closes_at > :moment
            order by closes_at, sort_key limit :many
            """;

    private static final String LATELY = """
            select view from read.proposal
            where audience = 'PUBLIC' and stage in ('REFERRED', 'DECIDED', 'IMPLEMENTING', 'CLOSED')
            order by view ->> 'since' desc, sort_key desc limit :many
            """;

    private static final String STANDINGS = """
            select standing, count(*) as many from (
                select case when stage = 'CLOSED' then view ->> 'outcome'
                    when stage = 'VOTING' and closes_at <= :moment then 'COUNTING' else stage end as standing
                from read.proposal where audience = 'PUBLIC') each_one
            where standing is not null group by standing order by many desc, standing
            """;

    /** How many proposals stand alike. */
    public record Standing(String standing, int many) {}

    private final JdbcClient database;
    private final Tallies tallies;
    private final Telling telling;
    private final Clock clock;

    Briefs(JdbcClient database, Tallies tallies, Telling telling, Clock clock) {
        this.database = database;
        this.tallies = tallies;
        this.telling = telling;
        this.clock = clock;
    }

    /** Those that can be voted on, soonest over first. */
    public List<Brief> open(int many, Locale locale) {
        return asked(OPEN, many, locale);
    }

    /** Those that are no longer voted on, the latest news first. */
    public List<Brief> lately(int many, Locale locale) {
        return asked(LATELY, many, locale);
    }

    public List<Standing> standings() {
        return database.sql(STANDINGS)
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Standing(row.getString("standing"), row.getInt("many")))
                .list();
    }

    private List<Brief> asked(String which, int many, Locale locale) {
        var moment = clock.instant();
        var views = database.sql(which)
                .params(Map.of("moment", moment.atOffset(ZoneOffset.UTC), "many", many))
                .query((row, _) -> ProposalTable.view(row))
                .list();
        return of(views, moment, locale);
    }

    List<Brief> of(List<ProposalView> views, Instant moment, Locale locale) {
        var valid = tallies.valid(views.stream().map(ProposalView::id).toList());
        return views.stream()
                .map(view -> Brief.of(view, telling.title(view, locale), valid.getOrDefault(view.id(), 0), moment))
                .toList();
    }
}
