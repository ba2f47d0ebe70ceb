package se.boras.forslag.query.annals;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.query.log.PastEvent;

/** What lay with which committee, and what it decided (<i>ärenden</i>). */
@Component
class CaseChapter implements Chapter<Matter> {

    @Override
    public String table() {
        return "annal_case";
    }

    @Override
    public Class<Matter> view() {
        return Matter.class;
    }

    @Override
    public List<Column<Matter>> columns() {
        return List.of(
                Column.text("proposal_id", matter -> matter.id().proposalId()),
                Column.text("lead", matter -> matter.last().committee()),
                Column.flag("waiting", Matter::waiting),
                Column.date("referred_on", Matter::referredOn),
                Column.date("decision_due_by", Matter::decisionDueBy),
                Column.text(
                        "dnr",
                        matter -> matter.dnr().isEmpty() ? null : matter.dnr().getFirst()),
                Column.text("decision_id", standing(Verdict::id)),
                Column.text("decided_by", standing(Verdict::by)),
                Column.text("decision", standing(Verdict::type)),
                Column.text("ground", standing(Verdict::ground)),
                Column.date("meeting_date", standing(Verdict::meetingDate)),
                Column.text("paragraph", standing(Verdict::paragraph)),
                Column.date("adjusted_on", standing(Verdict::adjustedOn)),
                Column.number("fallen", Matter::fallen),
                Column.number("remitted", Matter::remitted),
                Column.number("tabled", Matter::tabled));
    }

    @Override
    public @Nullable String subject(LedgerEvent event) {
        return event instanceof CaseEvent told ? told.caseId().value() : null;
    }

    @Override
    public @Nullable Matter evolve(@Nullable Matter before, PastEvent event) {
        return event.event() instanceof CaseEvent told ? MatterStory.evolve(before, told, event.day()) : before;
    }

    private static Function<Matter, @Nullable Object> standing(Function<Verdict, @Nullable Object> part) {
        return matter -> matter.verdict() == null ? null : part.apply(matter.verdict());
    }
}
