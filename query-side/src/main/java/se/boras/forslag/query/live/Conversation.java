package se.boras.forslag.query.live;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** What one listener is told, from the first word to the last: what it has missed, then what happens, each thing once. */
class Conversation {

    static final Duration BETWEEN_BEATS = Duration.ofSeconds(15);

    private final Listener listener;
    private final @Nullable ProposalId about;
    private final EventStream stream;
    private long seen;
    private long spokenAt = System.nanoTime();

    Conversation(Listener listener, @Nullable ProposalId about, EventStream stream) {
        this.listener = listener;
        this.about = about;
        this.stream = stream;
        this.seen = listener.since();
    }

    /** Begins where the listener left off; nothing missed where it has never listened before. */
    void begin(@Nullable Round missed, long from) throws IOException {
        seen = from;
        stream.open(seen);
        if (missed != null) {
            tell(missed);
        }
    }

    /** Ends when the service stops, or the listener does. */
    void goOn() throws IOException, InterruptedException {
        while (!listener.isGone()) {
            var quiet = Duration.ofNanos(System.nanoTime() - spokenAt);
            var round = listener.next(BETWEEN_BEATS.minus(quiet));
            if (round != null) {
                tell(round);
            } else if (!listener.isGone()) {
                stream.beat(seen);
                spokenAt = System.nanoTime();
            }
        }
    }

    private void tell(Round round) throws IOException {
        var news = round.after(seen);
        var mine = about == null ? news : news.about(about);
        if (mine.reset() || !mine.told().isEmpty()) {
            stream.tell(mine);
            spokenAt = System.nanoTime();
        }
        seen = Math.max(seen, round.upTo());
    }
}
