package se.boras.forslag.query.annals;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.told.Awaited;

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
                Column.text("sort_key", matter -> SortKey.of(matter.id())),
                Column.text("proposal_id", matter -> matter.id().proposalId()),
                Column.text("lead", matter -> matter.last().committee()),
                Column.text("leads", Matter::leads),
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
                Column.date("announced_on", standing(Verdict::announcedOn)),
                Column.number("fallen", matter -> matter.detours().fallen()),
                Column.number("remitted", matter -> matter.detours().remitted()),
                Column.number("tabled", matter -> matter.detours().tabled()),
                Column.date("forecast", Matter::forecast),
                Column.date("doubted_on", Matter::doubtedOn),
                Column.flag("taken_over", matter -> matter.stints().size() > 1),
                Column.date("lead_since", matter -> matter.last().since()),
                Column.date("received_on", matter -> matter.last().receivedOn()),
                Column.date("ended_on", matter -> matter.last().until()),
                Column.text("ending", matter -> matter.last().ending()),
                Column.date("paused_since", matter -> matter.last().pausedSince()),
                Column.number("paused_days", matter -> matter.last().pausedDays()),
                Column.text("earlier", CaseChapter::earlier),
                Column.text("rung", matter -> matter.last().rungs().decision()),
                Column.text("awaits_rung", CaseChapter::rung),
                Column.text("awaits", awaited(Awaited::step)),
                Column.date("awaits_from", awaited(Awaited::from)),
                Column.date("awaits_by", awaited(Awaited::by)));
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

    /** Few cases change hands; those that did tell of all the committees that had them before. */
    private static @Nullable Object earlier(Matter matter) {
        var before = matter.stints().subList(0, matter.stints().size() - 1);
        return before.isEmpty() ? null : Json.MAPPER.writeValueAsString(before);
    }

    private static @Nullable Object rung(Matter matter) {
        var awaited = matter.awaited();
        return awaited == null ? null : matter.last().rungs().of(awaited.step().name());
    }

    private static Function<Matter, @Nullable Object> awaited(Function<Awaited, @Nullable Object> part) {
        return matter -> {
            var awaited = matter.awaited();
            return awaited == null ? null : part.apply(awaited);
        };
    }
}
