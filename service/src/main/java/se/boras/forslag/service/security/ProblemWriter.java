package se.boras.forslag.service.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import se.boras.forslag.command.api.Problems;
import se.boras.forslag.service.pages.Asks;
import se.boras.forslag.service.pages.RefusedPage;
import tools.jackson.databind.json.JsonMapper;

/** Writes the problem document where no controller has been asked yet. */
@Component
class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final LocaleResolver languages;
    private final JsonMapper json;

    ProblemWriter(Problems problems, LocaleResolver languages, JsonMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Liggaren\", charset=\"UTF-8\"");
        write(HttpStatus.UNAUTHORIZED, "not-signed-in", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (Asks.forAPage(request)) {
            RefusedPage.show(HttpStatus.FORBIDDEN, request, response);
            return;
        }
        write(HttpStatus.FORBIDDEN, "not-allowed", request, response);
    }

    void write(HttpStatus status, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = languages.resolveLocale(request);
        LocaleContextHolder.setLocale(language);
        try {
            var document = json.writeValueAsBytes(problems.document(status, code, List.of()));
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
            response.getOutputStream().write(document);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
