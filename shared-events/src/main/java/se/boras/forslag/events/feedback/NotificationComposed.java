package se.boras.forslag.events.feedback;

import org.jspecify.annotations.Nullable;

/** A message (<i>meddelande</i>) has been written; only a substantive one can pay the debt. */
public record NotificationComposed(
        ObligationId obligationId,
        NotificationId notificationId,
        FeedbackKind kind,
        @Nullable String templateId,
        @Nullable String templateVersion,
        String language,
        boolean substantive,
        String bodyHash)
        implements ObligationEvent {}
