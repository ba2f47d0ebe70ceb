package se.boras.forslag.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.TooManyAtOnce;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.limits.TooManyCalls;
import se.boras.forslag.query.reading.Refused;

/** A page instead of a problem document for whoever asked for a page; programs are answered as ever. */
@Component
class Faults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final MessageSource texts;

    Faults(MessageSource texts) {
        this.texts = texts;
    }

    /** Before the problem documents. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!Asks.forAPage(request)) {
            return null;
        }
        var status = status(thrown);
        if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("A page could not be made", thrown);
        }
        response.setStatus(status.value());
        return page(status.value(), request, response);
    }

    ModelAndView page(int status, HttpServletRequest request, HttpServletResponse response) {
        var language = RequestContextUtils.getLocale(request);
        var known =
                texts.getMessage("fault." + status, null, null, language) == null ? status < 500 ? 400 : 500 : status;
        var page = new ModelAndView(
                "fault",
                Map.of(
                        "fault",
                        Map.of(
                                "title", texts.getMessage("fault." + known + ".title", null, language),
                                "detail", texts.getMessage("fault." + known, null, language))));
        Furnishing.furnish(request, response, page);
        return page;
    }

    private static HttpStatusCode status(Exception thrown) {
        return switch (thrown) {
            case Refused refused -> refused.status();
            case RuleViolation rule ->
                switch (rule.kind()) {
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case GONE -> HttpStatus.GONE;
                    case INVALID -> HttpStatus.BAD_REQUEST;
                };
            case UnknownStream _ -> HttpStatus.NOT_FOUND;
            case TooManyAtOnce _ -> HttpStatus.CONFLICT;
            case TooManyCalls _ -> HttpStatus.TOO_MANY_REQUESTS;
            case CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorResponse response -> response.getStatusCode();
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
