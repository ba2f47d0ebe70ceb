package se.boras.forslag.query.annals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.SortKey;

/** What proposers were owed to be told (<i>återkopplingsskulder</i>). */
@Component
class DebtChapter implements Chapter<Debt> {

    @Override
    public String table() {
        return "annal_debt";
    }

    @Override
    public Class<Debt> view() {
        return Debt.class;
    }

    @Override
    public List<Column<Debt>> columns() {
        return List.of(
                Column.text("sort_key", debt -> SortKey.of(debt.obligation().id())),
                Column.text("proposal_id", debt -> debt.obligation().proposalId()),
                Column.text("committee", debt -> debt.obligation().committee()),
                Column.text("kind", debt -> debt.obligation().kind()),
                Column.text("state", debt -> debt.obligation().state()),
                Column.date("raised_on", Debt::raisedOn),
                Column.date("due_by", debt -> debt.obligation().dueBy()),
                Column.text("rung", Debt::rung),
                Column.date("sent_on", Debt::sentOn),
                Column.date("told_on", Debt::toldOn),
                Column.flag("undelivered", debt -> debt.obligation().undelivered()));
    }

    @Override
    public @Nullable String subject(LedgerEvent event) {
        return event instanceof ObligationEvent told ? told.obligationId().value() : null;
    }

    @Override
    public @Nullable Debt evolve(@Nullable Debt before, PastEvent event) {
        return Debt.evolve(before, event);
    }
}
