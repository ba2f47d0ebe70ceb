package se.boras.forslag.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.privacy.People.ADA;
import static se.boras.forslag.command.privacy.People.CLOSED;
import static se.boras.forslag.command.privacy.People.PUBLISHED;
import static se.boras.forslag.command.privacy.People.asked;
import static se.boras.forslag.command.privacy.People.granted;
import static se.boras.forslag.command.privacy.People.person;
import static se.boras.forslag.command.privacy.People.proposal;
import static se.boras.forslag.command.privacy.People.stranger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.privacy.ErasureCommand.GrantErasure;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureScope;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrantErasureTest {

    private static final ErasureGranted CONTACT = granted(ErasureScope.CONTACT, "contact-ada");
    private static final ErasureGranted TEXT = granted(ErasureScope.TEXT, "proposal-2026-0001");

    @Test
    void each_key_that_is_destroyed_is_told() {
        assertThat(grant(null, person(asked(ErasureScope.ALL, null)), proposal()))
                .containsExactly(CONTACT, TEXT);
    }

    @Test
    void part_of_it_may_be_granted_and_the_rest_waits() {
        var half = person(asked(ErasureScope.ALL, null), CONTACT);

        assertThat(grant(ErasureScope.CONTACT, person(asked(ErasureScope.ALL, null)), proposal()))
                .containsExactly(CONTACT);
        assertThat(half.open()).isEqualTo(asked(ErasureScope.TEXT, null));
        assertThat(half.whyUnreachable()).isEqualTo("ERASED");
        assertThat(grant(null, half, proposal())).containsExactly(TEXT);
        assertThat(person(asked(ErasureScope.ALL, null), CONTACT, TEXT).open()).isNull();
    }

    @Test
    void nobody_grants_more_than_was_asked_for() {
        refused(
                "erasure-of-more-than-asked",
                () -> grant(ErasureScope.ALL, person(asked(ErasureScope.CONTACT, null)), proposal()));
        refused(
                "erasure-of-more-than-asked",
                () -> grant(ErasureScope.TEXT, person(asked(ErasureScope.CONTACT, null)), proposal()));
    }

    @Test
    void nobody_grants_what_nobody_asked_for() {
        refused("erasure-not-asked-for", () -> grant(null, stranger(), proposal()));
        refused(
                "erasure-not-asked-for",
                () -> grant(null, person(asked(ErasureScope.CONTACT, null), CONTACT), proposal()));
    }

    @Test
    void whoever_wrote_the_request_down_does_not_grant_it() {
        refused("four-eyes", () -> grant(null, person(asked(ErasureScope.CONTACT, "registrator")), proposal()));
        assertThat(grant(null, person(asked(ErasureScope.CONTACT, "registrator2")), proposal()))
                .containsExactly(CONTACT);
    }

    @Test
    void a_text_that_is_voted_on_or_to_be_decided_upon_stays() {
        var wanted = person(asked(ErasureScope.ALL, null));

        refused("text-still-needed", () -> grant(null, wanted, proposal(PUBLISHED)));
        assertThat(grant(ErasureScope.CONTACT, wanted, proposal(PUBLISHED))).containsExactly(CONTACT);
        assertThat(grant(null, wanted, proposal(PUBLISHED, CLOSED))).containsExactly(CONTACT, TEXT);
    }

    private static List<ErasureGranted> grant(
            @Nullable ErasureScope scope, ContactState person, ProposalState proposal) {
        var command = new GrantErasure(ADA, scope, ErasureGround.OBJECTION, null);
        return ErasureRules.decide(command, person, proposal, by(Role.REGISTRATOR));
    }
}
