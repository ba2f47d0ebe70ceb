package se.boras.forslag.service.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives a browser that has named itself a session; calls of the API never get one. */
@Controller
class SignInController {

    /** Where a browser is sent on to the provider of identities. */
    private static final String ELSEWHERE = "/logga-in/hos/staff";

    private final boolean production;

    SignInController(Environment environment) {
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    @GetMapping("/logga-in")
    ResponseEntity<Void> signIn(HttpServletRequest request, HttpServletResponse response) {
        if (SignedIn.staff().isEmpty() && production) {
            return to(ELSEWHERE);
        }
        if (SignedIn.staff().isEmpty()) {
            throw new AuthenticationCredentialsNotFoundException("Nobody has signed in");
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(SecurityContextHolder.getContext(), request, response);
        return to("/handlaggning");
    }

    private static ResponseEntity<Void> to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
