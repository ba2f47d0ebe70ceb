package se.boras.forslag.command.api;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import se.boras.forslag.command.api.Problems.Violation;
import se.boras.forslag.command.ledger.KeyReused;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.TooManyAtOnce;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.vault.KeyDestroyed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns every refusal into a problem document; nothing that a caller sends ends as a fault of ours. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals extends ResponseEntityExceptionHandler {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(RuleViolation rule) {
        var arguments = rule.arguments().toArray();
        return switch (rule.kind()) {
            case CONFLICT -> problems.of(HttpStatus.CONFLICT, rule.code(), arguments);
            case FORBIDDEN -> problems.of(HttpStatus.FORBIDDEN, rule.code(), arguments);
            case GONE -> problems.of(HttpStatus.GONE, rule.code(), arguments);
            case INVALID -> invalid(rule.arguments().getFirst(), problems.text("problem." + rule.code(), arguments));
        };
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(UnknownStream absent) {
        return problems.of(HttpStatus.NOT_FOUND, "unknown");
    }

    @ExceptionHandler
    ResponseEntity<Object> outrun(TooManyAtOnce outrun) {
        return problems.of(HttpStatus.CONFLICT, "too-many-at-once");
    }

    @ExceptionHandler
    ResponseEntity<Object> forgotten(KeyDestroyed forgotten) {
        return problems.of(HttpStatus.GONE, "forgotten");
    }

    @ExceptionHandler
    ResponseEntity<Object> reused(KeyReused reused) {
        return problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused");
    }

    @ExceptionHandler({
        EventStoreException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<Object> unreachable(Exception store) {
        logger.warn("The store cannot be reached: " + store.getMessage());
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, "store-unreachable", List.of(), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> mismatched(MethodArgumentTypeMismatchException mismatch) {
        return invalid(mismatch.getName(), problems.text("problem.wrong-type"));
    }

    /** A query string that is not UTF-8. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException unreadable) {
        return problems.of(HttpStatus.BAD_REQUEST, new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var violations = invalid.getBindingResult().getAllErrors().stream()
                .map(error -> new Violation(
                        error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        return problems.of(HttpStatus.BAD_REQUEST, "invalid-input", violations, new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var field = field(unreadable.getCause());
        return field == null
                ? problems.of(HttpStatus.BAD_REQUEST, "malformed-body")
                : invalid(field, problems.text("problem." + fault(unreadable.getCause())));
    }

    private static String fault(@Nullable Throwable cause) {
        return cause instanceof UnrecognizedPropertyException ? "no-such-field" : "wrong-type";
    }

    /** Everything else Spring itself refuses (method, media type, missing parameter): its status, our document. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problems.of(HttpStatus.valueOf(status.value()), headers);
    }

    private ResponseEntity<Object> invalid(String field, String message) {
        return problems.of(
                HttpStatus.BAD_REQUEST, "invalid-input", List.of(new Violation(field, message)), new HttpHeaders());
    }

    /** The path of the component that could not be read, as {@code commitments[0].dueBy}; none if the text is not JSON. */
    private static @Nullable String field(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException unreadable)
                || cause instanceof StreamReadException && !(cause instanceof InputCoercionException)) {
            return null;
        }
        var path = new StringBuilder();
        for (var reference : unreadable.getPath()) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}
