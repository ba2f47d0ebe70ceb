package se.boras.forslag.service.security;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.boras.forslag.service.pages.Asks;

/** Gives a browser that has named itself a session, and one that has not a page to do so; calls of the API get neither. */
@Hidden
@Controller
class SignInController {

    static final String PAGE = "/logga-in";

    private final ObjectProvider<DemoAccounts> demo;

    SignInController(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping(PAGE)
    ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof StaffUser) {
            return enter(who, request, response);
        }
        if (!Asks.forAPage(request)) {
            throw new AuthenticationCredentialsNotFoundException("Nobody has signed in");
        }
        var page = new ModelAndView("logga-in");
        page.addObject("wrong", request.getParameter("fel") != null);
        page.addObject("out", request.getParameter("ut") != null);
        page.addObject("accounts", demo.getIfAvailable() == null ? List.of() : DemoAccounts.shown());
        return page;
    }

    private static ModelAndView enter(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(SecurityContextHolder.getContext(), request, response);
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return new ModelAndView(new RedirectView(desk(who)));
    }

    /** Where the work of whoever has signed in begins. */
    static String desk(Authentication who) {
        return who.getPrincipal() instanceof StaffUser staff
                        && staff.role() == se.boras.forslag.command.ledger.Role.REVISOR
                ? "/revision"
                : "/handlaggning";
    }
}
