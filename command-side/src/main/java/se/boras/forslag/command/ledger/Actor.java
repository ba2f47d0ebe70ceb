package se.boras.forslag.command.ledger;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Channel;

/** Who asks: a pseudonym, the role it acts in, and the organ (<i>nämnd</i>) on whose behalf. */
public record Actor(String id, Role role, @Nullable String organ, Channel channel) {

    /** The service itself, when a date or an earlier event makes it act. */
    public static final Actor SYSTEM = new Actor("system", Role.SYSTEM, null, Channel.TIMER);

    /** Anybody: no identification is asked of a citizen. */
    public static final Actor CITIZEN = new Actor("citizen", Role.CITIZEN, null, Channel.WEB);

    public Actor through(Channel other) {
        return new Actor(id, role, organ, other);
    }
}
