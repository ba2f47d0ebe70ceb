package se.boras.forslag.service.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
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
    private final boolean production;

    ProblemWriter(Problems problems, LocaleResolver languages, JsonMapper json, Environment environment) {
        this.production = environment.acceptsProfiles(Profiles.of("production"));
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof RefusedSignIn told) {
            if (told.retryAfterSeconds() > 0) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(told.retryAfterSeconds()));
            }
            write(told.status(), told.code(), request, response);
            return;
        }
        if (refused instanceof InsufficientAuthenticationException && Asks.forAPage(request)) {
            response.sendRedirect(request.getContextPath() + SignInController.PAGE);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(refused));
        write(HttpStatus.UNAUTHORIZED, "not-signed-in", request, response);
    }

    /** In production a browser must not ask for a password of its own accord: there is none. */
    private String challenge(AuthenticationException refused) {
        if (!production) {
            return "Basic realm=\"Liggaren\", charset=\"UTF-8\"";
        }
        return "Bearer realm=\"Liggaren\""
                + (refused instanceof OAuth2AuthenticationException ? ", error=\"invalid_token\"" : "");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (Asks.forAPage(request)) {
            RefusedPage.show(HttpStatus.FORBIDDEN, request, response);
            return;
        }
        var staff = SignedIn.staff();
        if (staff.isPresent() && !(refused instanceof CsrfException)) {
            write(
                    HttpStatus.FORBIDDEN,
                    "role-not-allowed",
                    request,
                    response,
                    staff.get().role());
        } else {
            write(HttpStatus.FORBIDDEN, "not-allowed", request, response);
        }
    }

    void write(
            HttpStatus status, String code, HttpServletRequest request, HttpServletResponse response, Object... about)
            throws IOException {
        var language = languages.resolveLocale(request);
        LocaleContextHolder.setLocale(language);
        try {
            var document = json.writeValueAsBytes(problems.document(status, code, List.of(), about));
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
            response.getOutputStream().write(document);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
