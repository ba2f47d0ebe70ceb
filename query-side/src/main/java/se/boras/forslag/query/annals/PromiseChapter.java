package se.boras.forslag.query.annals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.told.Promise;

/** What was promised (<i>åtaganden</i>). */
@Component
class PromiseChapter implements Chapter<Promise> {

    @Override
    public String table() {
        return "annal_promise";
    }

    @Override
    public Class<Promise> view() {
        return Promise.class;
    }

    @Override
    public List<Column<Promise>> columns() {
        return List.of(
                Column.text("sort_key", promise -> SortKey.of(promise.id())),
                Column.text("proposal_id", promise -> promise.id().caseId().proposalId()),
                Column.text("case_id", promise -> promise.id().caseId()),
                Column.text("decision_id", Promise::decisionId),
                Column.text("responsible", Promise::responsible),
                Column.text("promised_by", Promise::promisedBy),
                Column.text("state", Promise::state),
                Column.text("scope", Promise::scope),
                Column.date("promised_on", Promise::promisedOn),
                Column.date("start_by", promise -> promise.dates().startBy()),
                Column.date("due_by", promise -> promise.dates().dueBy()),
                Column.date("first_due_by", promise -> promise.dates().firstDueBy()),
                Column.number("postponements", promise -> promise.dates().postponements()),
                Column.date("completed_on", Promise::completedOn),
                Column.flag("disputed", Promise::disputed),
                Column.flag("part_done", promise -> !promise.evidence().isEmpty()),
                Column.text("explanation", Promise::explanation),
                Column.date("forecast", promise -> promise.delay().forecast()),
                Column.text("rung", promise -> promise.delay().rung()),
                Column.date("started_on", promise -> promise.dates().startedOn()),
                Column.text("reported_by", Promise::reportedBy));
    }

    @Override
    public @Nullable String subject(LedgerEvent event) {
        return event instanceof CommitmentEvent told ? told.commitmentId().value() : null;
    }

    @Override
    public @Nullable Promise evolve(@Nullable Promise before, PastEvent event) {
        return event.event() instanceof CommitmentEvent told ? Promise.evolve(before, told) : before;
    }
}
