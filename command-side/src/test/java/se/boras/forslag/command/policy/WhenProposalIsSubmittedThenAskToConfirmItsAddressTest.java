package se.boras.forslag.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.ContactAddressVerificationRequested;
import se.boras.forslag.events.proposal.ContactCorrected;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenProposalIsSubmittedThenAskToConfirmItsAddressTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenProposalIsSubmittedThenAskToConfirmItsAddress.class);

    private static final String EXPIRES = "address-link-expires";

    @Test
    void whoever_gave_an_address_is_asked_whether_it_is_theirs() {
        var done = policy.when(it.submitted());
        done.thenKinds(ContactAddressVerificationRequested.class)
                .planned(EXPIRES, it.id + "/" + it.contact, NOON.plus(Duration.ofDays(7)))
                .mailed("CONFIRM_ADDRESS " + it.contact);
        assertThat(done.links()).isEqualTo(1);
    }

    @Test
    void a_corrected_address_is_asked_too() {
        var corrected = OneProposal.contact("astrid.ny@example.org");
        policy.given(it.submitted())
                .when(new ContactCorrected(it.id, corrected, Channel.CLERK, "Felstavad"))
                .thenKinds(ContactAddressVerificationRequested.class)
                .mailed("CONFIRM_ADDRESS " + corrected);
    }

    @Test
    void whoever_gave_none_is_not() {
        policy.when(OneProposal.onPaper().submitted()).nothing();
    }

    @Test
    void who_has_answered_is_not_waited_for() {
        policy.when(it.submitted());
        policy.when(it.confirmed()).cancelled(EXPIRES, it.id + "/" + it.contact);
    }
}
