package se.boras.forslag.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.boras.forslag.service.pages.Furniture.Place;

/** Puts head and foot on every page, and says to the browser what the page may do. */
final class Furnishing implements HandlerInterceptor {

    private static final String ONLY_OURS =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> PLACES = Map.of(
            "/forslag", "page.place.proposals",
            "/forslag/nytt", "page.place.new",
            "/uppfoljning", "page.place.follow-up",
            "/namnder", "page.place.committees");

    private static final List<String> ORDER = List.of("/forslag", "/forslag/nytt", "/uppfoljning", "/namnder");

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        furnish(request, response, page);
    }

    static void furnish(HttpServletRequest request, HttpServletResponse response, ModelAndView page) {
        var language = RequestContextUtils.getLocale(request).getLanguage();
        page.addObject("page", furniture(request, language));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
        response.setHeader("Content-Security-Policy", ONLY_OURS);
        response.setHeader("Referrer-Policy", "same-origin");
    }

    private static Furniture furniture(HttpServletRequest request, String language) {
        var here = request.getRequestURI().substring(request.getContextPath().length());
        var otherLanguage = language.equals("en") ? "sv" : "en";
        return new Furniture(
                here,
                otherwise(request, otherLanguage),
                otherLanguage,
                request.getRemoteUser(),
                ORDER.stream().map(path -> place(path, here)).toList());
    }

    /** The same page in the other language; what a form has sent cannot be asked for again. */
    private static String otherwise(HttpServletRequest request, String language) {
        var same = ServletUriComponentsBuilder.fromRequestUri(request)
                .scheme(null)
                .host(null)
                .port(-1);
        if (request.getMethod().equals("GET")) {
            same.query(request.getQueryString());
        }
        return same.replaceQueryParam("lang", language).build().toUriString();
    }

    private static Place place(String path, String here) {
        var nearest = ORDER.stream()
                .filter(it -> here.equals(it) || here.startsWith(it + "/"))
                .reduce((shorter, longer) -> longer.length() > shorter.length() ? longer : shorter)
                .orElse("");
        return new Place(
                path,
                PLACES.getOrDefault(path, path),
                !nearest.equals(path) ? null : here.equals(path) ? "page" : "true");
    }
}
