package se.boras.forslag.command.limits;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.boras.forslag.command.api.Problems;

/** Tells who calls too often, and when to call again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyCallsAdvice {

    private final Problems problems;

    TooManyCallsAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> tooMany(TooManyCalls refused) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfterSeconds()));
        return problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-calls", List.of(), headers);
    }
}
