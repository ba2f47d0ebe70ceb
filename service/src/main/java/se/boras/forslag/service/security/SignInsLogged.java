package se.boras.forslag.service.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Says in the service log who begins and ends a session, by the name that stands in the ledger too, and that somebody was
 * not let in. What that somebody claimed to be called is not said: people type passwords there.
 */
@Component
class SignInsLogged {

    private static final Logger LOG = LoggerFactory.getLogger(SignInsLogged.class);

    @EventListener
    void began(InteractiveAuthenticationSuccessEvent session) {
        if (session.getAuthentication().getPrincipal() instanceof Staff who) {
            LOG.info("Signed in: {} as {}", who.staff().name(), who.staff().role());
        }
    }

    @EventListener
    void ended(LogoutSuccessEvent session) {
        if (session.getAuthentication().getPrincipal() instanceof Staff who) {
            LOG.info("Signed out: {}", who.staff().name());
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent attempt) {
        LOG.info("Not signed in: {}", attempt.getException().getClass().getSimpleName());
    }
}
