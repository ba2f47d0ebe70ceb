package se.boras.forslag.service.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Caller;

/** Lets through whom the table of rights lets through: nobody else, and nobody where it has no row. */
@Component
class MayPass implements AuthorizationManager<RequestAuthorizationContext> {

    private final Doors doors;
    private final Caller caller;

    MayPass(Doors doors, Caller caller) {
        this.doors = doors;
        this.caller = caller;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext what) {
        var role = caller.actor().role();
        return new AuthorizationDecision(
                doors.at(what.getRequest()).filter(door -> door.opensTo(role)).isPresent());
    }
}
