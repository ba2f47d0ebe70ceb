package se.boras.forslag.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.LedgerEvent;

/** The words specifications are written in: what has happened, who acts and when, what is refused. */
public final class Specification {

    public static final Instant NOON = Instant.parse("2026-05-12T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private Specification() {}

    /** The state after these events; a rule is a function of it, so an event not returned has not happened. */
    @SafeVarargs
    public static <S, E extends LedgerEvent> S after(StreamKind<S, E> kind, E first, E... others) {
        var state = kind.fold().evolve(null, first);
        for (var event : others) {
            state = kind.fold().evolve(state, event);
        }
        return state;
    }

    public static Circumstances by(Role role) {
        return by(role, null);
    }

    public static Circumstances by(Role role, @Nullable String organ) {
        return by(role.name().toLowerCase(), role, organ);
    }

    public static Circumstances by(String id, Role role, @Nullable String organ) {
        return new Circumstances(new Actor(id, role, organ, Channel.CLERK), NOON);
    }

    public static Circumstances at(Instant now, Circumstances circumstances) {
        return new Circumstances(circumstances.actor(), now);
    }

    /** The rule throws instead of returning events, and says by its code which rule it was. */
    public static void refused(String code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
