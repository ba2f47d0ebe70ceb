package se.boras.forslag.command.policy;

import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.command.privacy.ContactState;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenNobodyIsThereToTellThenNobodyIsOwedTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenNobodyIsThereToTellThenNobodyIsOwed.class);

    @Test
    void who_is_erased_is_owed_nothing_any_more() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"))
                .when(erased(ErasureScope.CONTACT))
                .then(new FeedbackObligationWaived(it.debt, ContactState.ERASED));
    }

    @Test
    void whose_text_is_erased_is_still_there_to_be_told() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"))
                .when(erased(ErasureScope.TEXT))
                .nothing();
    }

    @Test
    void who_has_been_disposed_of_is_owed_nothing_either() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.COMPLETION, TECHNICAL, TODAY, "completion"))
                .when(new PersonalDataDisposed(it.contact, "contactKeptMonths", it.id))
                .then(new FeedbackObligationWaived(it.debt, ContactState.DISPOSED));
    }

    @Test
    void what_comes_to_be_owed_to_somebody_forgotten_is_let_go_at_once() {
        policy.given(it.handedIn())
                .given(erased(ErasureScope.ALL))
                .when(it.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"))
                .then(new FeedbackObligationWaived(it.debt, ContactState.ERASED));
    }

    @Test
    void and_what_is_owed_again() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"), it.paid())
                .given(erased(ErasureScope.CONTACT))
                .when(new FeedbackObligationReopened(it.debt, "BOUNCED"))
                .then(new FeedbackObligationWaived(it.debt, ContactState.ERASED));
    }

    @Test
    void who_is_still_there_goes_on_being_owed() {
        policy.given(it.handedIn())
                .when(it.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"))
                .nothing();
    }

    private ErasureGranted erased(ErasureScope scope) {
        return new ErasureGranted(it.contact, scope, "key", it.id, ErasureGround.CONSENT_WITHDRAWN, null);
    }
}
