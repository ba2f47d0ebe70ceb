package se.boras.forslag.service.history;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.boras.forslag.command.api.Problems;

/** Whoever wants to change something while the past is being told is asked to come again; whoever reads is answered. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
@Profile("!production")
class CommandsWait implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SECONDS = "5";

    private final Loading loading;
    private final Problems problems;

    CommandsWait(Loading loading, Problems problems) {
        this.loading = loading;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!loading.ready() && !READING.contains(request.getMethod())) {
            throw new HistoryLoading();
        }
        return true;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(HistoryLoading early) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, "history-loading", List.of(), headers);
    }
}
