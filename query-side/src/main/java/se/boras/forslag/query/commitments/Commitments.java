package se.boras.forslag.query.commitments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Promise;
import se.boras.forslag.query.told.PromiseState;

/** Reads {@code read.commitment}, or the log where another time is asked for. */
@Repository
class Commitments {

    /** Which promises are asked for, as they stand on a day. */
    record Question(
            @Nullable String committee, @Nullable PromiseState state, boolean overdue, LocalDate day, Page page) {

        boolean fits(Promise promise) {
            var key = SortKey.of(promise.id());
            return (committee == null || committee.equals(promise.responsible().value()))
                    && (state == null || state == promise.state())
                    && (!overdue || promise.overdueOn(day))
                    && (page.after() == null || key.compareTo(page.after()) < 0);
        }
    }

    private static final String LIST = """
            select view from read.commitment
            where (:committee::text is null or committee = :committee)
                and (:state::text is null or state = :state)
                and (not :overdue or due_by < :day and state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY'))
                and (:after::text is null or sort_key < :after)
            order by sort_key desc
            limit :fetch
            """;

    private final JdbcClient database;
    private final PastEvents events;

    Commitments(JdbcClient database, PastEvents events) {
        this.database = database;
        this.events = events;
    }

    /** Newest number first. */
    List<Promise> list(Question question) {
        return database.sql(LIST)
                .param("committee", question.committee())
                .param(
                        "state",
                        question.state() == null ? null : question.state().name())
                .param("overdue", question.overdue())
                .param("day", question.day())
                .param("after", question.page().after())
                .param("fetch", question.page().fetch())
                .query((row, _) -> CommitmentTable.promise(row))
                .list();
    }

    /** The same question to the past. */
    List<Promise> list(Question question, Times times) {
        var promises = new LinkedHashMap<CommitmentId, Promise>();
        for (var past : events.ofCommitments(times)) {
            if (past.event() instanceof CommitmentEvent event) {
                promises.compute(event.commitmentId(), (_, promise) -> Promise.evolve(promise, event));
            }
        }
        return promises.values().stream()
                .filter(question::fits)
                .sorted(Comparator.comparing((Promise promise) -> SortKey.of(promise.id()))
                        .reversed())
                .limit(question.page().fetch())
                .toList();
    }
}
