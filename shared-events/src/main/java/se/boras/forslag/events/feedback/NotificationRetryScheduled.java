package se.boras.forslag.events.feedback;

import java.time.Instant;

/** The message will be sent once more (<i>nytt försök</i>). */
public record NotificationRetryScheduled(
        ObligationId obligationId, NotificationId notificationId, int attempt, Instant at) implements ObligationEvent {}
