package se.boras.forslag.service.inside;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import se.boras.forslag.command.ledger.Rehearsal;
import tools.jackson.databind.JsonNode;

/** Asks the service's own interface as whoever sent the present request: the same doors, rules, words and refusals. */
@Component
public class Inside {

    private static final byte[] NOTHING = {};

    private final RequestMappingHandlerMapping addresses;
    private final RequestMappingHandlerAdapter caller;
    private final HandlerExceptionResolver refusals;
    private final List<SecurityFilterChain> entrances;
    private final TransactionTemplate undone;

    Inside(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            @Qualifier("requestMappingHandlerAdapter") RequestMappingHandlerAdapter caller,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals,
            List<SecurityFilterChain> entrances,
            PlatformTransactionManager transactions) {
        this.addresses = addresses;
        this.caller = caller;
        this.refusals = refusals;
        this.entrances = entrances;
        this.undone = new TransactionTemplate(transactions);
        this.undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public Answer get(String address) {
        return call("GET", address, NOTHING);
    }

    public Answer post(String address, JsonNode body) {
        return call("POST", address, bytes(body));
    }

    public static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What would be answered, if nothing but a good answer stood in the way of storing; nothing is kept of it. */
    public Answer rehearse(String address, JsonNode body) {
        return Objects.requireNonNull(undone.execute(attempt -> {
            attempt.setRollbackOnly();
            return rehearsed(address, body);
        }));
    }

    private Answer rehearsed(String address, JsonNode body) {
        var refused = new Answer[1];
        try {
            var passes = Rehearsal.passes(() -> refused[0] = post(address, body));
            return passes ? Answer.of(200, NOTHING) : refused[0];
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Answer call(String method, String address, byte[] body) {
        var outer = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes());
        var request = new InnerRequest(outer.getRequest(), method, address, body);
        var response = new InnerResponse(Objects.requireNonNull(outer.getResponse()));
        ServletRequestPathUtils.parseAndCache(request);
        if (!open(request)) {
            return Answer.of(403, "{\"code\":\"not-allowed\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        HandlerExecutionChain found = null;
        try {
            found = addresses.getHandler(request);
            if (found == null) {
                return Answer.of(404, NOTHING);
            }
            for (var watch : found.getInterceptorList()) {
                watch.preHandle(request, response, found.getHandler());
            }
            caller.handle(request, response, found.getHandler());
        } catch (Rehearsal.Passed passed) {
            throw passed;
        } catch (Exception refused) {
            refuse(request, response, found, refused);
        }
        return Answer.of(response.getStatus(), response.body());
    }

    /** By the same doors as everybody who comes from outside. */
    private boolean open(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return entrances.stream()
                .filter(entrance -> entrance.matches(request))
                .findFirst()
                .flatMap(entrance -> entrance.getFilters().stream()
                        .filter(AuthorizationFilter.class::isInstance)
                        .map(AuthorizationFilter.class::cast)
                        .findFirst())
                .map(door -> door.getAuthorizationManager().authorize(() -> who, request))
                .filter(AuthorizationResult::isGranted)
                .isPresent();
    }

    private void refuse(
            InnerRequest request,
            InnerResponse response,
            @org.jspecify.annotations.Nullable HandlerExecutionChain found,
            Exception refused) {
        var handler = found == null ? null : found.getHandler();
        if (refusals.resolveException(request, response, handler, refused) == null) {
            throw refused instanceof RuntimeException fault ? fault : new IllegalStateException(refused);
        }
    }
}
