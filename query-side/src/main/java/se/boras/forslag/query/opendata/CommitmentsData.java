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

/** Every promise for a proposal that everybody may see: by whom, by when, and what became of it. */
@Component
@Order(2)
class CommitmentsData implements Dataset {

    private static final List<String> COLUMNS = List.of(
            "id",
            "publicNumber",
            "decisionId",
            "promisedBy",
            "responsible",
            "scope",
            "state",
            "promisedOn",
            "startBy",
            "dueBy",
            "firstDueBy",
            "postponements",
            "completedOn",
            "disputed");

    private static final String PUBLIC = """
            select m.subject, p.public_number, m.decision_id, m.promised_by, m.responsible, m.scope, m.state,
                m.promised_on, m.start_by, m.due_by, m.first_due_by, m.postponements, m.completed_on, m.disputed
            from %s m join read.proposal p using (proposal_id)
            where p.audience = 'PUBLIC'
            order by m.sort_key
            """.formatted(Moment.in("annal_promise"));

    private final Rows rows;
    private final Moments moments;

    CommitmentsData(Rows rows, Moments moments) {
        this.rows = rows;
        this.moments = moments;
    }

    @Override
    public String name() {
        return "commitments";
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
