package se.boras.forslag.command.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.boras.forslag.command.api.Caller;
import se.boras.forslag.command.ledger.Role;

/** Counts every POST by somebody who has not signed in, before anything else is done about it. */
@Configuration(proxyBeanMethods = false)
class LimitAnonymousCalls implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern VOTES = Pattern.compile("/api/proposals/([^/]+)/votes|/forslag/([^/]+)/rosta");

    private final RateLimits limits;
    private final Caller caller;

    LimitAnonymousCalls(RateLimits limits, Caller caller) {
        this.limits = limits;
        this.caller = caller;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/**", "/forslag/**", "/rosta/**", "/bekrafta/**", "/mitt-forslag/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && caller.actor().role() == Role.CITIZEN) {
            limits.takeCall(request.getRemoteAddr(), proposal(request.getRequestURI()));
        }
        return true;
    }

    private static @Nullable String proposal(String path) {
        var votes = VOTES.matcher(path);
        if (!votes.matches()) {
            return null;
        }
        return votes.group(1) == null ? votes.group(2) : votes.group(1);
    }
}
