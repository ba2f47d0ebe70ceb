package se.boras.forslag.service.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Caller;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.events.Channel;
import se.boras.forslag.query.ActsFor;

/** Whoever has signed in to this request; a citizen if nobody has. */
@Component
class SignedIn implements Caller, ActsFor {

    @Override
    public Actor actor() {
        return staff().map(staff -> new Actor(staff.name(), staff.role(), staff.organ(), Channel.CLERK))
                .orElse(Actor.CITIZEN);
    }

    @Override
    public Optional<String> committee() {
        return staff().flatMap(staff -> Optional.ofNullable(staff.organ()));
    }

    static Optional<StaffUser> staff() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Staff who
                ? Optional.of(who.staff())
                : Optional.empty();
    }
}
