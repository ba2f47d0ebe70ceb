package se.boras.forslag.events.feedback;

import org.jspecify.annotations.Nullable;

/** The debt is paid (<i>återkoppling given</i>); a letter or a call leaves no message to point to. */
public record FeedbackObligationDischarged(
        ObligationId obligationId, @Nullable NotificationId byNotificationId) implements ObligationEvent {}
