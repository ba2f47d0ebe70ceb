package se.boras.forslag.service.inside;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/** The interface refused what a page cannot do without. */
public class RefusedInside extends ErrorResponseException {

    RefusedInside(int status) {
        super(HttpStatusCode.valueOf(status));
    }
}
