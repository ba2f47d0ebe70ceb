package se.boras.forslag.query.opendata;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.reading.Times;

/** Every proposal that everybody may see: where it stands, its votes, and what a committee decided. */
@Component
@Order(1)
class ProposalsData implements Dataset {

    private static final List<String> COLUMNS = List.of(
            "publicNumber",
            "title",
            "stage",
            "outcome",
            "submittedOn",
            "publishedOn",
            "votesRequired",
            "votesValid",
            "committee",
            "dnr",
            "referredOn",
            "decision",
            "ground",
            "meetingDate",
            "paragraph");

    private static final String PUBLIC = """
            select p.public_number, p.title, c.stage, c.outcome, c.submitted_on, c.published_on,
                b.required, t.valid, k.lead, k.dnr, k.referred_on, k.decision, k.ground, k.meeting_date, k.paragraph
            from read.proposal p
            join %s c on c.subject = p.proposal_id
            left join read.ballot b on b.ballot_id = replace(p.proposal_id, 'proposal-', 'ballot-')
            left join lateral (
                select valid from read.tally where ballot_id = b.ballot_id order by position desc limit 1) t on true
            left join lateral (
                select * from %s m where m.proposal_id = p.proposal_id order by m.referred_on desc, m.subject desc limit 1) k on true
            where p.audience = 'PUBLIC'
            order by p.sort_key
            """.formatted(Moment.in("annal_course"), Moment.in("annal_case"));

    private final Rows rows;
    private final Moments moments;

    ProposalsData(Rows rows, Moments moments) {
        this.rows = rows;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void each(Locale locale, Consumer<List<@Nullable Object>> reader) {
        rows.each(PUBLIC, moments.of(new Times(null, null)).parameters(), row -> reader.accept(Rows.values(row)));
    }
}
