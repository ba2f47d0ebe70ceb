package se.boras.forslag.service.rebuild;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.service.rebuild.Account.Comparison;
import se.boras.forslag.service.rebuild.Account.Fault;
import se.boras.forslag.service.rebuild.Account.State;

/** Follows one rebuild on its way, and writes of it in the diary every second. */
final class Course {

    private static final long A_SECOND = 1_000_000_000;

    private final UUID id = UUID.randomUUID();
    private final List<String> models;
    private final Diary diary;
    private final Clock clock;
    private final Instant startedAt;
    private final List<Comparison> comparisons = new ArrayList<>();
    private State state = State.BUILDING;
    private long position;
    private long head;
    private long events;
    private long nanos;
    private long told;

    Course(List<String> models, Diary diary, Clock clock) {
        this.models = models;
        this.diary = diary;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** Something is done with the log that is to count as reading it. */
    void reading(long until, Runnable reading) {
        head = Math.max(head, until);
        var start = System.nanoTime();
        reading.run();
        nanos += System.nanoTime() - start;
        position = Math.max(position, until);
    }

    void passed(List<PastEvent> chunk) {
        events += chunk.size();
        position = Math.max(position, chunk.getLast().position());
        if (System.nanoTime() - told > A_SECOND) {
            tell();
        }
    }

    void compared(Comparison comparison) {
        comparisons.add(comparison);
        tell();
    }

    void swapping() {
        state = State.SWAPPING;
        tell();
    }

    Account done() {
        state = State.DONE;
        return account(clock.instant(), null);
    }

    Account failed(Fault fault) {
        state = State.FAILED;
        return account(clock.instant(), fault);
    }

    Account tell() {
        told = System.nanoTime();
        var account = account(null, null);
        diary.keep(account);
        return account;
    }

    @Override
    public String toString() {
        var different = comparisons.stream()
                .filter(compared -> !compared.equal())
                .map(Comparison::model)
                .toList();
        return "%s to position %d, %d events/s, different from before: %s"
                .formatted(models, position, rate(), different);
    }

    private long rate() {
        return nanos == 0 ? 0 : Math.round(events * (double) A_SECOND / nanos);
    }

    private Account account(@Nullable Instant endedAt, @Nullable Fault fault) {
        return new Account(
                id, models, state, startedAt, endedAt, position, head, events, rate(), List.copyOf(comparisons), fault);
    }
}
