package se.boras.forslag.service.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every way in, from the table of rights; there is no other. */
@Component
class Doors {

    private static final String DEMO = "/api/demo/";

    private final List<Door> doors;

    /** In production there is no demo, so it has no doors either. */
    Doors(Environment environment) throws IOException {
        var production = environment.acceptsProfiles(Profiles.of("production"));
        try (var table = new BufferedReader(
                new InputStreamReader(new ClassPathResource("rights.md").getInputStream(), StandardCharsets.UTF_8))) {
            doors = TableOfRights.read(table.lines()).stream()
                    .filter(door ->
                            !production || !door.path().getPatternString().startsWith(DEMO))
                    .sorted(Comparator.comparing(Door::path))
                    .toList();
        }
    }

    List<Door> all() {
        return doors;
    }

    Optional<Door> at(HttpMethod method, PathContainer path) {
        var meant = method == HttpMethod.HEAD ? HttpMethod.GET : method;
        return doors.stream()
                .filter(door -> door.method().equals(meant) && door.leadsTo(path))
                .findFirst();
    }

    Optional<Door> at(HttpServletRequest request) {
        return at(HttpMethod.valueOf(request.getMethod()), path(request));
    }

    /** In which ways the place can be entered that is asked for. */
    Set<HttpMethod> methods(HttpServletRequest request) {
        var path = path(request);
        return doors.stream()
                .filter(door -> door.leadsTo(path))
                .map(Door::method)
                .collect(Collectors.toSet());
    }

    private static PathContainer path(HttpServletRequest request) {
        return (ServletRequestPathUtils.hasParsedRequestPath(request)
                        ? ServletRequestPathUtils.getParsedRequestPath(request)
                        : ServletRequestPathUtils.parse(request))
                .pathWithinApplication();
    }
}
