package se.boras.forslag.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.DecidingSide;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalReopened;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenThereIsNothingMoreToTellThenForgetThePersonTest {

    private static final String KIND = "dispose-of-contact";

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenThereIsNothingMoreToTellThenForgetThePerson.class);

    @Test
    void it_is_counted_from_the_closing_how_long_she_is_known() {
        var done = policy.given(it.handedIn()).when(new ProposalClosed(it.id, Outcome.ANSWERED));

        assertThat(done.after().due()).containsKey(KIND + " " + it.id);
        assertThat(known()).isTrue();
    }

    @Test
    void not_while_the_proposal_has_been_taken_up_again() {
        policy.given(it.handedIn()).when(new ProposalClosed(it.id, Outcome.ANSWERED));

        policy.when(new ProposalReopened(it.id, "Annulled", null)).cancelled(KIND, it.id);
    }

    @Test
    void at_the_end_of_that_time_nothing_can_be_read_of_her() {
        policy.given(it.handedIn()).when(new PersonalDataDisposed(it.contact, "contactKeptMonths", it.id));

        assertThat(known()).isFalse();
    }

    @Test
    void nor_once_it_has_been_decided_that_she_is_erased() {
        policy.given(it.handedIn()).when(granted(ErasureScope.CONTACT));

        assertThat(known()).isFalse();
    }

    @Test
    void when_only_her_text_is_erased_she_can_still_be_told_so() {
        policy.given(it.handedIn()).when(granted(ErasureScope.TEXT));

        assertThat(known()).isTrue();
    }

    private boolean known() {
        return DecidingSide.HERE.part(Contacts.class).find(it.contact).isPresent();
    }

    private ErasureGranted granted(ErasureScope scope) {
        return new ErasureGranted(it.contact, scope, "key", it.id, ErasureGround.CONSENT_WITHDRAWN, null);
    }
}
