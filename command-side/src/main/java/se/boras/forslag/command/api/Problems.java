package se.boras.forslag.command.api;

import java.net.URI;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes problem documents (RFC 9457): a stable code for machines, a title and a sentence for people. */
@Component
public class Problems {

    /** One fault in the input, and where it is. */
    public record Violation(String field, String message) {}

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    /** What the web itself refuses, whoever finds it out; a fault of ours if it is nobody else's. */
    public ResponseEntity<Object> of(HttpStatus refused, HttpHeaders headers) {
        var status = known(refused);
        return of(status, code(status), List.of(), headers);
    }

    private static HttpStatus known(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE -> status;
            case CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, SERVICE_UNAVAILABLE -> status;
            default -> status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "not-signed-in";
            case FORBIDDEN -> "not-allowed";
            default -> status.is5xxServerError() ? "fault" : "status-" + status.value();
        };
    }

    public ResponseEntity<Object> of(HttpStatus status, String code, Object... arguments) {
        return of(status, code, List.of(), new HttpHeaders(), arguments);
    }

    public ResponseEntity<Object> of(
            HttpStatus status, String code, List<Violation> violations, HttpHeaders headers, Object... arguments) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document(status, code, violations, arguments));
    }

    public ProblemDetail document(HttpStatus status, String code, List<Violation> violations, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, text("problem." + code, arguments));
        problem.setType(URI.create("urn:liggaren:problem:" + code));
        problem.setTitle(text("problem.title." + status.value()));
        problem.setProperty("code", code);
        if (!violations.isEmpty()) {
            problem.setProperty("violations", violations);
        }
        return problem;
    }

    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
