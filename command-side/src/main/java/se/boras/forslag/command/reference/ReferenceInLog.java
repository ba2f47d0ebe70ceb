package se.boras.forslag.command.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.LedgerEvent;

/** Looks up in the log what applies, for whoever asks without a dossier; what it has read once it does not read again. */
@Component
public class ReferenceInLog {
    private final EventStore log;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** What a stream has come to, up to but not including an event of this number. */
    private record Known(@Nullable Object state, long next) {}

    ReferenceInLog(EventStore log) {
        this.log = log;
    }

    public Reference now() {
        return new Reference(committees(), rules(), calendar());
    }

    public CommitteeRegister committees() {
        return read(CommitteeRegister.KIND, CommitteeRegister.STREAM);
    }

    public RuleBook rules() {
        return read(RuleBook.KIND, RuleBook.STREAM);
    }

    public WorkCalendar calendar() {
        return read(WorkCalendar.KIND, WorkCalendar.STREAM);
    }

    @SuppressWarnings("unchecked")
    private <S, E extends LedgerEvent> S read(StreamKind<S, E> kind, String stream) {
        var read = known.getOrDefault(stream, new Known(null, 0));
        var state = (@Nullable S) read.state();
        var next = read.next();
        var news = log.readEvents(stream, next);
        while (news.hasNext()) {
            var event = news.next();
            state = kind.fold().evolve(state, kind.events().cast(event.getPayload()));
            next = event.getSequenceNumber() + 1;
        }
        if (state == null) {
            throw new UnknownStream(stream);
        }
        known.put(stream, new Known(state, next));
        return state;
    }
}
