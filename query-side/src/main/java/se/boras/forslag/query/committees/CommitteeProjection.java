package se.boras.forslag.query.committees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeEvent;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.query.reading.Json;

/** Keeps {@code read.committee} up to date. Every statement may run twice and leave the same row. */
@Component
@ProcessingGroup("committees")
class CommitteeProjection {

    private final JdbcClient database;
    private final Committees committees;

    CommitteeProjection(JdbcClient database, Committees committees) {
        this.database = database;
        this.committees = committees;
    }

    @EventHandler
    void on(CommitteeEvent event) {
        switch (event) {
            case CommitteeEstablished established -> establish(established);
            case CommitteeRenamed renamed -> rename(renamed);
            case CommitteeMerged merged ->
                merged.from().stream()
                        .filter(committee -> !committee.equals(merged.into()))
                        .forEach(committee -> end(committee, merged.on(), merged.into()));
            case CommitteeDissolved dissolved -> end(dissolved.committee(), dissolved.on(), null);
        }
    }

    @ResetHandler
    void forget() {
        database.sql("truncate table read.committee").update();
    }

    private void establish(CommitteeEstablished event) {
        var name = new CommitteeName(event.name(), event.nameEnglish(), event.from());
        database.sql("""
                insert into read.committee (committee_id, kind, established_on, names) values (?, ?, ?, cast(? as json))
                on conflict do nothing
                """)
                .params(event.committee().value(), event.kind().name(), event.from(), json(List.of(name)))
                .update();
    }

    private void rename(CommitteeRenamed event) {
        committees.find(event.committee().value()).ifPresent(committee -> {
            var names = new ArrayList<>(committee.names());
            names.removeIf(name -> name.from().equals(event.from()));
            names.add(new CommitteeName(event.name(), event.nameEnglish(), event.from()));
            database.sql("update read.committee set names = cast(? as json) where committee_id = ?")
                    .params(json(names), committee.id())
                    .update();
        });
    }

    private void end(CommitteeId committee, LocalDate on, @Nullable CommitteeId into) {
        database.sql("update read.committee set ended_on = :on, merged_into = :into where committee_id = :id")
                .param("on", on)
                .param("into", into == null ? null : into.value())
                .param("id", committee.value())
                .update();
    }

    private static String json(List<CommitteeName> names) {
        return Json.MAPPER.writeValueAsString(names);
    }
}
