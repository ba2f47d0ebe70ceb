package se.boras.forslag.query.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Who asks for a report. Elected members are not staff: none of them may have a report before all others have it (T-47). */
final class Visitor {

    private Visitor() {}

    static boolean isStaff(HttpServletRequest request) {
        return Stream.of(
                        "REGISTRATOR", "COORDINATOR", "NAMNDSEKRETERARE", "HANDLAGGARE", "VERIFIER", "REVISOR", "ADMIN")
                .anyMatch(request::isUserInRole);
    }
}
