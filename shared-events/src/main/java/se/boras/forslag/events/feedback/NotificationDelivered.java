package se.boras.forslag.events.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The message has arrived (<i>levererat</i>). */
public record NotificationDelivered(
        ObligationId obligationId,
        NotificationId notificationId,
        DeliveryChannel channel,
        @Nullable String providerRef,
        Instant at)
        implements ObligationEvent {}
