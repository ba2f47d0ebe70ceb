package se.boras.forslag.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.privacy.People.ADA;
import static se.boras.forslag.command.privacy.People.BENCHES;
import static se.boras.forslag.command.privacy.People.CLOSED;
import static se.boras.forslag.command.privacy.People.asked;
import static se.boras.forslag.command.privacy.People.person;
import static se.boras.forslag.command.privacy.People.proposal;
import static se.boras.forslag.command.privacy.People.stranger;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
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
    void what_a_day_disposed_of_is_told_once() {
        var told = new DisposalCarriedOut(
                new DisposalId("disposal-links"), DisposedKind.LINKS, "linksKeptDays", TODAY, NOON, 3);
        var before = new DisposalState(told);

        assertThat(DisposalRules.decide(day(TODAY), null)).contains(told);
        assertThat(DisposalRules.decide(day(TODAY), before)).isEmpty();
        assertThat(DisposalRules.decide(day(TODAY.minusDays(1)), before)).isEmpty();
        assertThat(DisposalRules.decide(day(TODAY.plusDays(1)), before)).isPresent();
    }

    private static RecordDisposal day(LocalDate on) {
        return new RecordDisposal(DisposedKind.LINKS, "linksKeptDays", on, NOON, 3);
    }
}
