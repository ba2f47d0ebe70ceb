package se.boras.forslag.query.annals;

import static se.boras.forslag.query.model.Columns.all;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Writes the annals: every chapter from the same batch, so that they are never at odds with each other. */
@Component
class Annals implements ReadModel {

    private final JdbcClient database;
    private final List<Chapter<?>> chapters;

    Annals(JdbcClient database, List<Chapter<?>> chapters) {
        this.database = database;
        this.chapters = chapters;
    }

    @Override
    public String name() {
        return "annals";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "annal_course", "annal_case", "annal_promise", "annal_debt", "annal_view", "annal_bound", "annal_head");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(
                ProposalEvent.class, BallotEvent.class, CaseEvent.class, CommitmentEvent.class, ObligationEvent.class);
    }

    /** An event that was put aside comes late, after others that lie behind it in the log. */
    @Override
    public void take(List<PastEvent> batch) {
        chapters.forEach(chapter -> enter(chapter, batch));
        bind(batch);
        database.sql("""
                insert into annal_head as h (one, position) values (true, ?)
                on conflict (one) do update set position = greatest(h.position, excluded.position)
                """).param(batch.getLast().position()).update();
    }

    private void bind(List<PastEvent> batch) {
        var submitted = batch.stream()
                .flatMap(event -> event.event() instanceof ProposalSubmitted told ? Stream.of(told) : Stream.empty())
                .toList();
        if (!submitted.isEmpty()) {
            database.sql("insert into annal_bound select * from unnest(?::text[], ?::text[]) on conflict do nothing")
                    .params(
                            all(submitted, told -> told.proposalId().value()),
                            all(submitted, ProposalSubmitted::ruleSetVersion))
                    .update();
        }
    }

    private <V> void enter(Chapter<V> chapter, List<PastEvent> batch) {
        var events = new LinkedHashMap<String, List<PastEvent>>();
        for (var event : batch) {
            var subject = chapter.subject(event.event());
            if (subject != null) {
                events.computeIfAbsent(subject, _ -> new ArrayList<>()).add(event);
            }
        }
        if (!events.isEmpty()) {
            enter(chapter, new ChapterTable<>(database, chapter), events);
        }
    }

    private static <V> void enter(Chapter<V> chapter, ChapterTable<V> table, Map<String, List<PastEvent>> events) {
        var known = table.known(events.keySet());
        var strips = events.entrySet().stream()
                .map(told -> {
                    var strip = new Strip<>(told.getKey(), known.getOrDefault(told.getKey(), List.of()));
                    for (var event : told.getValue()) {
                        strip.enter(event.day(), event.position(), view -> chapter.evolve(view, event));
                    }
                    return strip;
                })
                .toList();
        table.overtake(strips.stream().flatMap(Strip::overtaken).toList());
        table.add(strips.stream().flatMap(Strip::news).toList());
    }
}
