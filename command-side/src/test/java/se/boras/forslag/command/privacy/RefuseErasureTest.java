package se.boras.forslag.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.privacy.People.ADA;
import static se.boras.forslag.command.privacy.People.BENCHES;
import static se.boras.forslag.command.privacy.People.asked;
import static se.boras.forslag.command.privacy.People.granted;
import static se.boras.forslag.command.privacy.People.person;
import static se.boras.forslag.command.privacy.People.stranger;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.privacy.ErasureCommand.RefuseErasure;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRefused.LegalBasis;
import se.boras.forslag.events.privacy.ErasureScope;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefuseErasureTest {

    private static final RefuseErasure REFUSE = new RefuseErasure(ADA, LegalBasis.ARCHIVE, "Ska bevaras", null);

    @Test
    void what_has_not_been_granted_is_kept_on_a_legal_basis() {
        var half = person(asked(ErasureScope.ALL, null), granted(ErasureScope.CONTACT, "contact-ada"));
        var refusal = new ErasureRefused(ADA, LegalBasis.ARCHIVE, "Ska bevaras", BENCHES, ErasureScope.TEXT, null);

        assertThat(ErasureRules.decide(REFUSE, half)).isEqualTo(refusal);
        assertThat(ContactState.evolve(half, refusal).open()).isNull();
    }

    @Test
    void nobody_refuses_what_nobody_asked_for() {
        refused("erasure-not-asked-for", () -> ErasureRules.decide(REFUSE, stranger()));
    }
}
