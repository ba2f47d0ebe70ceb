package se.boras.forslag.service.security;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.service.pages.Asks;

/** Where staff sign in: on a page of the demonstration's, in production with the provider of identities. */
@Hidden
@Controller
class SignInController {

    static final String PAGE = "/logga-in";

    /** Where a browser is sent on to the provider of identities. */
    private static final String ELSEWHERE = "/logga-in/hos/staff";

    private final boolean production;

    SignInController(Environment environment) {
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    @GetMapping(PAGE)
    ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        var staff = SignedIn.staff();
        if (staff.isPresent()) {
            return enter(staff.get(), request, response);
        }
        if (production) {
            return to(ELSEWHERE, request);
        }
        if (!Asks.forAPage(request)) {
            throw new AuthenticationCredentialsNotFoundException("Nobody has signed in");
        }
        var page = new ModelAndView("logga-in");
        page.addObject("wrong", request.getParameter("fel") != null);
        page.addObject("out", request.getParameter("ut") != null);
        page.addObject("accounts", DemoAccounts.shown());
        return page;
    }

    private static ModelAndView enter(StaffUser staff, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(SecurityContextHolder.getContext(), request, response);
        return to(desk(staff), request);
    }

    private static ModelAndView to(String page, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return new ModelAndView(new RedirectView(page));
    }

    /** Where the work of whoever has signed in begins. */
    private static String desk(StaffUser staff) {
        return staff.role() == Role.REVISOR ? "/revision" : "/handlaggning";
    }
}
