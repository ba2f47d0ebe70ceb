package se.boras.forslag.service.production;

import java.util.List;

/** Something that would be unsafe is not begun; everything that stands in the way is told at once. */
public class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReady(String what, List<String> unmet) {
        super("%s: %s.".formatted(what, String.join("; ", unmet)));
    }
}
