package se.boras.forslag.service.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Caller;
import se.boras.forslag.command.ledger.Role;

/** Lets through whom the table of rights lets through: nobody else, and nobody where it has no row. */
@Component
class MayPass implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(MayPass.class);

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
        var door = doors.at(what.getRequest());
        var may = door.filter(row -> row.opensTo(role)).isPresent();
        if (!may && role != Role.CITIZEN) {
            LOG.info("Not let in: {} at {}", role, door.map(Door::toString).orElse("no door"));
        }
        return new AuthorizationDecision(may);
    }
}
