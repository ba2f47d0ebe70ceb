package se.boras.forslag.service.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after a long working day, however busy it has been: a cookie that leaks is worth little tomorrow. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SessionsEnd extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);
    private static final String BEGAN = SessionsEnd.class.getName();

    private final Clock clock;

    SessionsEnd(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && began(session).plus(LONGEST).isBefore(clock.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private Instant began(HttpSession session) {
        if (session.getAttribute(BEGAN) instanceof Instant began) {
            return began;
        }
        var now = clock.instant();
        session.setAttribute(BEGAN, now);
        return now;
    }
}
