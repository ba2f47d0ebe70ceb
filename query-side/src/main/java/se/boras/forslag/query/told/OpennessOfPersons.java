package se.boras.forslag.query.told;

import static se.boras.forslag.query.told.Openness.FOR_STAFF;
import static se.boras.forslag.query.told.Openness.OPEN;

import se.boras.forslag.events.feedback.ChannelSwitched;
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
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.privacy.PersonalDataRead;
import se.boras.forslag.events.privacy.WithheldTextRead;

/** What everybody may hear of persons and of what is sent to them: that they were told, and not how. */
final class OpennessOfPersons {

    private OpennessOfPersons() {}

    static Openness of(ContactEvent event) {
        return switch (event) {
            case PersonalDataRead _,
                    WithheldTextRead _,
                    ErasureRequested _,
                    ErasureGranted _,
                    ErasureRefused _,
                    PersonalDataDisposed _ -> FOR_STAFF;
        };
    }

    static Openness of(ObligationEvent event) {
        return switch (event) {
            case FeedbackObligationRaised _,
                    FeedbackObligationRescheduled _,
                    FeedbackReminderIssued _,
                    LetterPosted _,
                    PhoneCallLogged _,
                    FeedbackObligationDischarged _,
                    FeedbackObligationWaived _,
                    FeedbackObligationReopened _ -> OPEN;
            case NotificationComposed _,
                    NotificationDispatched _,
                    NotificationAccepted _,
                    NotificationDelivered _,
                    NotificationBounced _,
                    NotificationRetryScheduled _,
                    NotificationAbandoned _,
                    ChannelSwitched _ -> FOR_STAFF;
        };
    }
}
