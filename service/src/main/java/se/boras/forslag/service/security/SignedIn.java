package se.boras.forslag.service.security;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Caller;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.events.Channel;

/** Whoever has signed in to this request; a citizen if nobody has. */
@Component
class SignedIn implements Caller {

    @Override
    public Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffUser staff
                ? new Actor(staff.name(), staff.role(), staff.organ(), Channel.CLERK)
                : Actor.CITIZEN;
    }
}
