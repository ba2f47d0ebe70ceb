package se.boras.forslag.events.feedback;

import java.time.Instant;

/** The message has come back (<i>studsat</i>), sometimes days later. */
public record NotificationBounced(
        ObligationId obligationId,
        NotificationId notificationId,
        BounceClass bounceClass,
        String statusCode,
        Instant at)
        implements ObligationEvent {
    /** Whether another attempt can help (<i>studstyp</i>). */
    public enum BounceClass {
        PERMANENT,
        TRANSIENT
    }
}
