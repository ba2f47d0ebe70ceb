package se.boras.forslag.events.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.ChannelSwitched;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.feedback.LetterPosted;
import se.boras.forslag.events.feedback.NotificationAbandoned;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationDelivered;
import se.boras.forslag.events.feedback.NotificationDispatched;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** One example of every fact in {@link ObligationEvent}. */
final class ObligationExamples {

    private static final ObligationId OBLIGATION = new ObligationId("obligation-2026-0001-3");
    private static final NotificationId NOTIFICATION = new NotificationId("notification-2026-0001-3-1");

    private ObligationExamples() {}

    static Stream<ObligationEvent> all() {
        return Stream.of(
                new FeedbackObligationRaised(
                        OBLIGATION,
                        new ProposalId("proposal-2026-0001"),
                        FeedbackKind.DECISION,
                        new CommitteeId("tekniska"),
                        LocalDate.of(2026, 12, 31),
                        "feedback-within-working-days"),
                new FeedbackObligationRescheduled(OBLIGATION, LocalDate.of(2026, 12, 18), "PROTOCOL_ADJUSTED"),
                new FeedbackReminderIssued(
                        OBLIGATION, EscalationLevel.UNIT, LocalDate.of(2026, 10, 6), 0, List.of("tekniska/UNIT")),
                new NotificationComposed(
                        OBLIGATION,
                        NOTIFICATION,
                        FeedbackKind.DECISION,
                        "decision-letter",
                        "3",
                        "sv",
                        true,
                        "9e107d9d"),
                new NotificationDispatched(
                        OBLIGATION,
                        NOTIFICATION,
                        DeliveryChannel.EMAIL,
                        "250 2.0.0 queued as 4711",
                        Instant.parse("2026-05-20T10:00:00Z")),
                new NotificationAccepted(
                        OBLIGATION,
                        NOTIFICATION,
                        DeliveryChannel.EMAIL,
                        "250 2.0.0 queued as 4711",
                        Instant.parse("2026-05-20T10:00:00Z")),
                new NotificationDelivered(
                        OBLIGATION,
                        NOTIFICATION,
                        DeliveryChannel.EMAIL,
                        "250 2.0.0 queued as 4711",
                        Instant.parse("2026-05-20T10:00:00Z")),
                new NotificationBounced(
                        OBLIGATION,
                        NOTIFICATION,
                        NotificationBounced.BounceClass.PERMANENT,
                        "5.1.1",
                        Instant.parse("2026-05-20T10:00:00Z")),
                new NotificationRetryScheduled(OBLIGATION, NOTIFICATION, 2, Instant.parse("2026-05-20T10:00:00Z")),
                new ChannelSwitched(OBLIGATION, DeliveryChannel.EMAIL, DeliveryChannel.LETTER, "The mail came back"),
                new LetterPosted(OBLIGATION, LocalDate.of(2026, 10, 2), "letter-88"),
                new PhoneCallLogged(OBLIGATION, LocalDate.of(2026, 10, 5), "actor-17"),
                new NotificationAbandoned(OBLIGATION, 3, "Moved abroad", "actor-23"),
                new FeedbackObligationDischarged(OBLIGATION, NOTIFICATION),
                new FeedbackObligationWaived(OBLIGATION, "ERASED"),
                new FeedbackObligationReopened(OBLIGATION, "The mail came back"));
    }
}
