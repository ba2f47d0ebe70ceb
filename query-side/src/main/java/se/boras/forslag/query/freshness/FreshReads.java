package se.boras.forslag.query.freshness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Refused;

/** Holds a read that says {@code atLeast} until the read models have come that far. */
@Component
class FreshReads implements HandlerInterceptor {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String AT_LEAST = "atLeast";

    private final CaughtUp readModels;

    FreshReads(CaughtUp readModels) {
        this.readModels = readModels;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            var position = Asked.number(AT_LEAST, request.getParameter(AT_LEAST), 0, 0);
            if (position > 0 && !readModels.await(position, PATIENCE)) {
                throw Refused.notYet();
            }
        }
        return true;
    }
}
