package se.boras.forslag.service.desk;

import org.springframework.stereotype.Component;
import se.boras.forslag.service.inside.Answer;
import se.boras.forslag.service.inside.Inside;

/** Reads what is at least as new as the step that led here; what is not there in time is shown as old as it is. */
@Component
class Fresh {

    private static final int NOT_YET = 503;

    private final Inside inside;

    Fresh(Inside inside) {
        this.inside = inside;
    }

    /** Whether the read models have come that far. */
    boolean reached(long position) {
        return position <= 0
                || inside.get("/api/committees?atLeast=" + position).status() != NOT_YET;
    }

    Answer get(String address) {
        return inside.get(address);
    }
}
