package se.boras.forslag.command.feedback;

import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Template;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** What has happened to debts of feedback in these specifications. */
final class Debts {

    static final ProposalId PROPOSAL = new ProposalId("proposal-2026-0001");
    static final ObligationId DEBT = new ObligationId("obligation-2026-0001-1");
    static final NotificationId MESSAGE = new NotificationId("notification-2026-0001-1-1");
    static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    static final String REF = "<1@boras.example>";

    private Debts() {}

    static FeedbackObligationRaised raised(FeedbackKind kind) {
        return raised(kind, "tekniska");
    }

    static FeedbackObligationRaised raised(FeedbackKind kind, @Nullable String committee) {
        var owing = committee == null ? null : new CommitteeId(committee);
        return new FeedbackObligationRaised(DEBT, PROPOSAL, kind, owing, DUE, "decision-2026-0001-1-1");
    }

    static NotificationComposed composed(boolean substantive) {
        return new NotificationComposed(
                DEBT,
                MESSAGE,
                FeedbackKind.DECISION,
                "feedback",
                Template.VERSION,
                "sv",
                substantive,
                letter("Ja").hash());
    }

    static NotificationAccepted accepted() {
        return accepted(REF, NOON);
    }

    static NotificationAccepted accepted(String ref, Instant at) {
        return new NotificationAccepted(DEBT, MESSAGE, DeliveryChannel.EMAIL, ref, at);
    }

    static NotificationBounced bounced(Instant at) {
        return new NotificationBounced(DEBT, MESSAGE, BounceClass.PERMANENT, "5.1.1", at);
    }

    static FeedbackObligationDischarged discharged() {
        return new FeedbackObligationDischarged(DEBT, MESSAGE);
    }

    static ObligationState debt(ObligationEvent... later) {
        return after(ObligationState.KIND, raised(FeedbackKind.DECISION), later);
    }

    /** A substantive message has been taken by the other side. */
    static ObligationState told(ObligationEvent... later) {
        var events = new ArrayList<ObligationEvent>(List.of(composed(true), accepted()));
        events.addAll(List.of(later));
        return debt(events.toArray(ObligationEvent[]::new));
    }

    static Letter letter(String text) {
        return new Letter(Template.FEEDBACK, "sv", "Svar", List.of(text));
    }
}
