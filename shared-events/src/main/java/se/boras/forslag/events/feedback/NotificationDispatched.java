package se.boras.forslag.events.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The message has been sent (<i>skickat</i>). */
public record NotificationDispatched(
        ObligationId obligationId,
        NotificationId notificationId,
        DeliveryChannel channel,
        @Nullable String providerRef,
        Instant at)
        implements ObligationEvent {}
