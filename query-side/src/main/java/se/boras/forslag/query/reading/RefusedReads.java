package se.boras.forslag.query.reading;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns a refused question into a problem document (RFC 9457). */
@RestControllerAdvice
class RefusedReads {

    /** One fault in the question, and where it is. */
    record Violation(String field, String message) {}

    private final MessageSource texts;

    RefusedReads(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, Locale locale) {
        var answer = ResponseEntity.status(refused.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refused.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfterSeconds()));
        }
        return answer.body(document(refused, locale));
    }

    private ProblemDetail document(Refused refused, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(refused.status(), text(refused.code(), locale));
        problem.setType(URI.create("urn:liggaren:problem:" + refused.code()));
        problem.setTitle(text("title." + refused.status().value(), locale));
        problem.setProperty("code", refused.code());
        if (refused.field() != null) {
            problem.setProperty(
                    "violations",
                    List.of(new Violation(
                            refused.field(), text("field." + refused.field().replaceAll("\\[\\d+]", ""), locale))));
        }
        return problem;
    }

    private String text(String key, Locale locale) {
        return texts.getMessage("read." + key, null, locale);
    }
}
