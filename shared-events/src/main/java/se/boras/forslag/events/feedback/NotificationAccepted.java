package se.boras.forslag.events.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The receiving system has taken the message (<i>accepterat</i>), which is not yet delivery. */
public record NotificationAccepted(
        ObligationId obligationId,
        NotificationId notificationId,
        DeliveryChannel channel,
        @Nullable String providerRef,
        Instant at)
        implements ObligationEvent {}
