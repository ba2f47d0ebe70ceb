package se.boras.forslag.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.privacy.People.ADA;
import static se.boras.forslag.command.privacy.People.BENCHES;
import static se.boras.forslag.command.privacy.People.CLOSED;
import static se.boras.forslag.command.privacy.People.asked;
import static se.boras.forslag.command.privacy.People.person;
import static se.boras.forslag.command.privacy.People.proposal;
import static se.boras.forslag.command.privacy.People.stranger;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.privacy.DisposalCommand.RecordDisposal;
import se.boras.forslag.events.privacy.DisposalCarriedOut;
import se.boras.forslag.events.privacy.DisposalId;
import se.boras.forslag.events.privacy.DisposedKind;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisposeTest {

    private static final PersonalDataDisposed DISPOSED = new PersonalDataDisposed(ADA, "contactKeptMonths", BENCHES);

    @Test
    void whoever_made_a_proposal_that_is_over_is_forgotten() {
        assertThat(DisposalRules.dispose(stranger(), proposal(CLOSED))).isEqualTo(DISPOSED);
        assertThat(person(DISPOSED).whyUnreachable()).isEqualTo("DISPOSED");
    }

    @Test
    void not_while_it_is_open_or_has_been_opened_again() {
        refused("still-open", () -> DisposalRules.dispose(stranger(), proposal()));
    }

    @Test
    void once_is_enough() {
        refused("erased-already", () -> DisposalRules.dispose(person(DISPOSED), proposal(CLOSED)));
    }

    @Test
    void what_somebody_has_asked_for_is_decided_first() {
        var asking = person(asked(ErasureScope.ALL, null));

        refused("erasure-asked-already", () -> DisposalRules.dispose(asking, proposal(CLOSED)));
    }

    @Test
    void a_run_tells_how_much_and_a_run_in_vain_is_not_told() {
        assertThat(DisposalRules.decide(run(3), by(Role.SYSTEM)))
                .contains(new DisposalCarriedOut(
                        new DisposalId("disposal-links"), DisposedKind.LINKS, "linksKeptDays", TODAY, NOON, 3));
        assertThat(DisposalRules.decide(run(0), by(Role.SYSTEM))).isEmpty();
    }

    private static RecordDisposal run(int count) {
        return new RecordDisposal(DisposedKind.LINKS, "linksKeptDays", NOON, count);
    }
}
