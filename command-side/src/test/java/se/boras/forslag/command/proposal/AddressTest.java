package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.CONFIRMED;
import static se.boras.forslag.command.proposal.Proposals.CONTACT;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.proposal.AddressCommand.ConfirmAddress;
import se.boras.forslag.command.proposal.AddressCommand.CorrectContact;
import se.boras.forslag.command.proposal.AddressCommand.FailAddressVerification;
import se.boras.forslag.command.proposal.AddressCommand.RequestAddressVerification;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ContactAddressVerificationFailed;
import se.boras.forslag.events.proposal.ContactAddressVerificationRequested;
import se.boras.forslag.events.proposal.ContactCorrected;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AddressTest {

    private static final ContactRef NEW = new ContactRef("contact-2");
    private static final ContactAddressVerificationRequested REQUESTED =
            new ContactAddressVerificationRequested(BENCHES, CONTACT, 1);
    private static final ContactCorrected CORRECTED = new ContactCorrected(BENCHES, NEW, Channel.CLERK, "felstavad");
    private static final ConfirmAddress CONFIRM = new ConfirmAddress("token");

    @Test
    void the_proposer_is_asked_to_confirm_and_asked_again() {
        assertThat(AddressRules.decide(ask(CONTACT, 1), given())).isEqualTo(REQUESTED);
        assertThat(AddressRules.decide(ask(CONTACT, 2), given(REQUESTED)).attempt())
                .isEqualTo(2);
    }

    @Test
    void the_same_attempt_is_made_once_however_often_it_is_asked_for() {
        refused("verification-requested-already", () -> AddressRules.decide(ask(CONTACT, 1), given(REQUESTED)));
    }

    @Test
    void nobody_is_asked_to_confirm_what_is_confirmed_or_replaced() {
        refused("address-confirmed-already", () -> AddressRules.decide(ask(CONTACT, 2), given(REQUESTED, CONFIRMED)));
        refused("contact-replaced", () -> AddressRules.decide(ask(CONTACT, 2), given(REQUESTED, CORRECTED)));
    }

    @Test
    void whoever_has_the_link_confirms_the_address() {
        assertThat(AddressRules.decide(CONFIRM, given(REQUESTED))).isEqualTo(CONFIRMED);
        assertThat(given(CONFIRMED).addressConfirmed()).isTrue();
    }

    @Test
    void a_second_time_the_link_is_used_up() {
        refused("link-used", () -> AddressRules.decide(CONFIRM, given(REQUESTED, CONFIRMED)));
    }

    @Test
    void that_nobody_confirmed_is_noted_unless_somebody_did_or_the_address_is_another() {
        var fail = new FailAddressVerification(BENCHES, CONTACT, "5.1.1");

        assertThat(AddressRules.decide(fail, given(REQUESTED)))
                .isEqualTo(new ContactAddressVerificationFailed(BENCHES, CONTACT, "5.1.1"));
        refused("address-confirmed-already", () -> AddressRules.decide(fail, given(CONFIRMED)));
        refused("contact-replaced", () -> AddressRules.decide(fail, given(CORRECTED)));
    }

    @Test
    void T_34_a_corrected_address_is_asked_about_from_the_beginning() {
        var command = new CorrectContact(BENCHES, "kim@example.org", "felstavad");

        assertThat(AddressRules.decide(command, NEW, given(CONFIRMED), by(Role.REGISTRATOR)))
                .isEqualTo(CORRECTED);
        var state = given(REQUESTED, CONFIRMED, CORRECTED);
        assertThat(state.addressConfirmed()).isFalse();
        assertThat(state.contactRef()).isEqualTo(NEW);
        assertThat(AddressRules.decide(ask(NEW, 1), state).contactRef()).isEqualTo(NEW);
    }

    private static RequestAddressVerification ask(ContactRef contactRef, int attempt) {
        return new RequestAddressVerification(BENCHES, contactRef, attempt);
    }
}
