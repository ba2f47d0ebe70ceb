package se.boras.forslag.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.privacy.People.BENCHES;
import static se.boras.forslag.command.privacy.People.asked;
import static se.boras.forslag.command.privacy.People.granted;
import static se.boras.forslag.command.privacy.People.person;
import static se.boras.forslag.command.privacy.People.proposal;
import static se.boras.forslag.command.privacy.People.stranger;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.privacy.ErasureCommand.RequestErasure;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestErasureTest {

    private static final RequestErasure ALL = new RequestErasure(BENCHES, ErasureScope.ALL);

    @Test
    void the_proposer_asks_and_nobody_is_named() {
        assertThat(ask(ALL, stranger(), Role.CITIZEN)).isEqualTo(asked(ErasureScope.ALL, null));
    }

    @Test
    void a_registrar_who_writes_it_down_is_remembered() {
        assertThat(ask(ALL, stranger(), Role.REGISTRATOR)).isEqualTo(asked(ErasureScope.ALL, "registrator"));
    }

    @Test
    void it_is_asked_once_at_a_time() {
        refused("erasure-asked-already", () -> ask(ALL, person(asked(ErasureScope.TEXT, null)), Role.CITIZEN));
    }

    @Test
    void only_what_is_still_there_is_asked_for() {
        var half = person(asked(ErasureScope.CONTACT, null), granted(ErasureScope.CONTACT, "contact-ada"));

        assertThat(ask(ALL, half, Role.CITIZEN)).isEqualTo(asked(ErasureScope.TEXT, null));
        refused("erased-already", () -> ask(new RequestErasure(BENCHES, ErasureScope.CONTACT), half, Role.CITIZEN));
    }

    private static ErasureRequested ask(RequestErasure command, ContactState person, Role role) {
        return ErasureRules.decide(command, person, proposal(), by(role));
    }
}
