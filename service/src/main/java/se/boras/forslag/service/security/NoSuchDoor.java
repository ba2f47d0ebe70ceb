package se.boras.forslag.service.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.boras.forslag.service.pages.Asks;
import se.boras.forslag.service.pages.RefusedPage;

/** What the table of rights does not name is not there, whatever a controller may think. */
class NoSuchDoor extends OncePerRequestFilter {

    private final Doors doors;

    NoSuchDoor(Doors doors) {
        this.doors = doors;
    }

    /** Who has come in and is shown on to another room is not asked again. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (doors.at(request).isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        var ways = doors.methods(request);
        if (ways.isEmpty() && Asks.forAPage(request)) {
            RefusedPage.show(HttpStatus.NOT_FOUND, request, response);
            return;
        }
        if (ways.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                HttpHeaders.ALLOW, ways.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", ")));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
