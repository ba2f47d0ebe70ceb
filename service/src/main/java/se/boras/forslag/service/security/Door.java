package se.boras.forslag.service.security;

import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import se.boras.forslag.command.ledger.Role;

/** One row of the table of rights: an operation, and to whom it opens. */
record Door(HttpMethod method, PathPattern path, Map<Role, Mark> marks) {

    boolean leadsTo(PathContainer asked) {
        return path.matches(asked);
    }

    boolean opensTo(Role role) {
        return marks.getOrDefault(role, Mark.NO) != Mark.NO;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
