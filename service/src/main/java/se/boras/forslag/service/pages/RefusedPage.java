package se.boras.forslag.service.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what is refused at the door, before any other page has been asked. */
@Controller
public class RefusedPage {

    private static final String PATH = "/fel";
    private static final String STATUS = RefusedPage.class.getName();

    private final Faults faults;

    RefusedPage(Faults faults) {
        this.faults = faults;
    }

    /** Nobody comes here by the address: then there is no such page. */
    @RequestMapping(PATH)
    ModelAndView refused(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(STATUS) instanceof HttpStatus told ? told : HttpStatus.NOT_FOUND;
        response.setStatus(status.value());
        return faults.page(status.value(), request, response);
    }

    public static void show(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(STATUS, status);
        try {
            request.getRequestDispatcher(PATH).forward(request, response);
        } catch (ServletException failed) {
            throw new IOException(failed);
        }
    }
}
