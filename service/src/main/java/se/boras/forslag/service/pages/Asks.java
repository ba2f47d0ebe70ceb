package se.boras.forslag.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether somebody wants to read, or a program wants to know. */
public final class Asks {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator/");

    private Asks() {}

    public static boolean forAPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith) && names(request.getHeaders(HttpHeaders.ACCEPT));
    }

    private static boolean names(Enumeration<String> accepted) {
        while (accepted.hasMoreElements()) {
            if (accepted.nextElement().contains(MediaType.TEXT_HTML_VALUE)) {
                return true;
            }
        }
        return false;
    }
}
