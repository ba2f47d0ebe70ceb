package se.boras.forslag.command.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Channel;

/** What every event carries besides its own facts: who, in which role, for which organ, by which way, because of what. */
public final class Envelope {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String ORGAN = "onBehalfOf";
    public static final String CHANNEL = "channel";
    public static final String OCCURRED_ON = "occurredOn";
    public static final String CORRELATION = "correlationId";
    public static final String CAUSATION = "causationId";

    private Envelope() {}

    static Map<String, Object> of(Actor actor, String correlation, @Nullable String causation) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put(ACTOR, actor.id());
        envelope.put(ROLE, actor.role().name());
        if (actor.organ() != null) {
            envelope.put(ORGAN, actor.organ());
        }
        envelope.put(CHANNEL, actor.channel().name());
        envelope.put(CORRELATION, correlation);
        if (causation != null) {
            envelope.put(CAUSATION, causation);
        }
        return envelope;
    }

    static Actor actor(Map<String, ?> metadata) {
        return new Actor(
                String.valueOf(metadata.get(ACTOR)),
                Role.valueOf(String.valueOf(metadata.get(ROLE))),
                (String) metadata.get(ORGAN),
                Channel.valueOf(String.valueOf(metadata.get(CHANNEL))));
    }

    static Map<String, Object> of(UnitOfWork<?> work, @Nullable LocalDate happenedOn) {
        var command = work.getMessage().getMetaData();
        var envelope = of(actor(command), String.valueOf(command.get(CORRELATION)), (String) command.get(CAUSATION));
        if (happenedOn != null) {
            envelope.put(OCCURRED_ON, happenedOn.toString());
        }
        return envelope;
    }
}
