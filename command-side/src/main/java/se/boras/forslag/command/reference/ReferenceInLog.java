package se.boras.forslag.command.reference;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.events.LedgerEvent;

/** Looks up in the log what applies, for whoever asks before there is a command and its dossier. */
@Component
public class ReferenceInLog {

    private final EventStore log;

    ReferenceInLog(EventStore log) {
        this.log = log;
    }

    public Reference now() {
        return new Reference(
                read(CommitteeRegister.KIND, CommitteeRegister.STREAM),
                read(RuleBook.KIND, RuleBook.STREAM),
                read(WorkCalendar.KIND, WorkCalendar.STREAM));
    }

    private <S, E extends LedgerEvent> S read(StreamKind<S, E> kind, String stream) {
        @Nullable S state = null;
        var events = log.readEvents(stream);
        while (events.hasNext()) {
            state = kind.fold().evolve(state, kind.events().cast(events.next().getPayload()));
        }
        if (state == null) {
            throw new UnknownStream(stream);
        }
        return state;
    }
}
