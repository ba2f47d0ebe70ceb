package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.CLASSIFIED;
import static se.boras.forslag.command.proposal.Proposals.COMPLAINT;
import static se.boras.forslag.command.proposal.Proposals.CONFIRMED;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.SEALED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.givenClosed;
import static se.boras.forslag.command.proposal.Proposals.submitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalWithdrawn;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.ThresholdWaived;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishProposalTest {

    private static final CompletionRequested ASKED = new CompletionRequested(BENCHES, "Var?", LocalDate.of(2026, 6, 1));

    @Test
    void voting_opens_at_once_and_closes_when_the_last_day_is_over() {
        var event = publish(given(CLASSIFIED, CONFIRMED));

        assertThat(event.publishedAt()).isEqualTo(NOON);
        assertThat(event.opensAt()).isEqualTo(NOON);
        assertThat(event.closesAt()).isEqualTo(Instant.parse("2026-08-10T22:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T10:00:00Z, 2026-12-29T23:00:00Z",
        "2027-01-20T10:00:00Z, 2027-04-20T22:00:00Z",
        "2026-05-12T21:59:59Z, 2026-08-10T22:00:00Z",
        "2026-05-12T22:00:00Z, 2026-08-11T22:00:00Z",
    })
    void T_02_ninety_calendar_days_end_at_local_midnight_whatever_the_clocks_do(Instant now, Instant closesAt) {
        var event = publish(given(CLASSIFIED, CONFIRMED), now);

        assertThat(event.closesAt()).isEqualTo(closesAt);
    }

    @Test
    void T_12_a_proposal_published_after_a_change_of_rules_keeps_the_days_it_was_submitted_under() {
        var years = Instant.parse("2029-01-01T11:00:00Z");

        assertThat(publish(given(CLASSIFIED, CONFIRMED), years).closesAt())
                .isEqualTo(Instant.parse("2029-04-01T22:00:00Z"));
    }

    @Test
    void a_proposal_that_needs_no_votes_is_published_without_a_window() {
        var direct = after(ProposalState.KIND, submitted(BENCHES, Channel.WEB, Pathway.DIRECT), CLASSIFIED, CONFIRMED);
        var waived = given(
                CLASSIFIED, CONFIRMED, new ThresholdWaived(BENCHES, ThresholdWaived.Ground.MINORITY_LANGUAGE, null));

        assertThat(publish(direct).closesAt()).isNull();
        assertThat(publish(direct).opensAt()).isNull();
        assertThat(publish(waived).closesAt()).isNull();
    }

    @Test
    void nothing_is_published_before_it_is_sorted() {
        refused("step-out-of-order", () -> publish(given(CONFIRMED)));
    }

    @Test
    void only_a_proposal_is_published() {
        refused("not-a-proposal", () -> publish(given(COMPLAINT, CONFIRMED)));
    }

    @Test
    void the_address_is_confirmed_first() {
        refused("address-not-confirmed", () -> publish(given(CLASSIFIED)));
    }

    @Test
    void T_34_a_corrected_address_is_one_that_nobody_has_confirmed() {
        var corrected = new ContactCorrected(BENCHES, new ContactRef("contact-2"), Channel.CLERK, "felstavad");

        refused("address-not-confirmed", () -> publish(given(CLASSIFIED, CONFIRMED, corrected)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PAPER", "PHONE"})
    void T_35_whoever_wrote_or_called_need_not_confirm_an_address(Channel channel) {
        var state = after(ProposalState.KIND, submitted(BENCHES, channel, Pathway.VOTED), CLASSIFIED);

        assertThat(publish(state).proposalId()).isEqualTo(BENCHES);
    }

    @Test
    void nothing_is_published_while_an_answer_is_outstanding() {
        refused("completion-outstanding", () -> publish(given(CLASSIFIED, CONFIRMED, ASKED)));
        assertThat(publish(given(CLASSIFIED, CONFIRMED, ASKED, new CompletionReceived(BENCHES, SEALED))))
                .isNotNull();
    }

    @Test
    void what_the_citizens_are_promised_is_stated() {
        var state = given(CLASSIFIED, CONFIRMED);
        var at = by(Role.REGISTRATOR);

        refused("must-be-stated", () -> ProposalRules.publish(InfluenceForm.DIALOG, " ", "mycket", state, at));
        refused("must-be-stated", () -> ProposalRules.publish(InfluenceForm.DIALOG, "parker", "", state, at));
    }

    @Test
    void nothing_is_published_twice_or_after_another_end() {
        var refusal = new PublicationRefused(BENCHES, PublicationRefused.Code.UNCLEAR, null, "oklart");

        refused("step-out-of-order", () -> publish(given(CLASSIFIED, CONFIRMED, PUBLISHED)));
        refused("step-out-of-order", () -> publish(given(CLASSIFIED, CONFIRMED, refusal)));
        refused(
                "step-out-of-order",
                () -> publish(given(CLASSIFIED, new IntakeRedirected(BENCHES, "synpunkter", null))));
        refused("step-out-of-order", () -> publish(given(CLASSIFIED, new ProposalWithdrawn(BENCHES, null))));
        refused("step-out-of-order", () -> publish(givenClosed(Outcome.REFUSED)));
    }

    @Test
    void the_state_tells_that_it_is_published_and_until_when_votes_are_taken() {
        var state = given(CLASSIFIED, CONFIRMED, PUBLISHED);

        assertThat(state.published()).isTrue();
        assertThat(state.hidden()).isFalse();
        assertThat(Objects.requireNonNull(state.closesAt())).isAfter(Objects.requireNonNull(state.opensAt()));
    }

    private static ProposalPublished publish(ProposalState state) {
        return publish(state, NOON);
    }

    private static ProposalPublished publish(ProposalState state, Instant now) {
        return ProposalRules.publish(
                InfluenceForm.DIALOG, "bättre parker", "mycket", state, at(now, by(Role.REGISTRATOR)));
    }
}
