package se.boras.forslag.events.feedback;

import java.time.LocalDate;

/** The proposer has been told by telephone (<i>telefonsamtal</i>). */
public record PhoneCallLogged(ObligationId obligationId, LocalDate calledOn, String by) implements ObligationEvent {
    @Override
    public LocalDate happenedOn() {
        return calledOn;
    }
}
