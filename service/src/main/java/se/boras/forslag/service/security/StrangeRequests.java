package se.boras.forslag.service.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers for requests so oddly written that they are not let in at all. */
@Component
class StrangeRequests implements RequestRejectedHandler {

    private final ProblemWriter problems;

    StrangeRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        problems.write(HttpStatus.BAD_REQUEST, "status-400", request, response);
    }
}
