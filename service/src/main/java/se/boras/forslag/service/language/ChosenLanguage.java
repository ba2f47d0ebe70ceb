package se.boras.forslag.service.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language a reader of pages has chosen by a link, now or earlier; a program says it in a header only. */
final class ChosenLanguage extends AcceptHeaderLocaleResolver implements HandlerInterceptor {

    private static final String NAME = "lang";
    private static final long A_YEAR = 365L * 24 * 60 * 60;

    ChosenLanguage(List<Locale> languages) {
        setSupportedLocales(languages);
        setDefaultLocale(languages.getFirst());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var chosen = isOfAPage(request) ? chosen(request) : null;
        return chosen == null ? super.resolveLocale(request) : chosen;
    }

    /** What the server itself could not read has no address. */
    private static boolean isOfAPage(HttpServletRequest request) {
        @Nullable String address = request.getRequestURI();
        return address != null && !address.startsWith(request.getContextPath() + "/api/");
    }

    /** Remembers the choice for the next page. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = spoken(request.getParameter(NAME));
        if (asked != null) {
            var cookie = ResponseCookie.from(NAME, asked.getLanguage())
                    .path("/")
                    .maxAge(A_YEAR)
                    .sameSite("Lax")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    private @Nullable Locale chosen(HttpServletRequest request) {
        var asked = spoken(request.getParameter(NAME));
        var remembered = WebUtils.getCookie(request, NAME);
        return asked != null || remembered == null ? asked : spoken(remembered.getValue());
    }

    private @Nullable Locale spoken(@Nullable String language) {
        return getSupportedLocales().stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }
}
