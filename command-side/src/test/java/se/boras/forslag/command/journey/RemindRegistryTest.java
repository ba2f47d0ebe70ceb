package se.boras.forslag.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.journey.JourneyCommand.RemindRegistry;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.WorkCalendar;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.ProposalWithdrawn;
import se.boras.forslag.events.reference.Reminders;

/** The registry is reminded (<i>registraturen</i>) of what waits for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemindRegistryTest {
    private static final ProposalId BENCH = new ProposalId("proposal-2026-0001");
    private static final ContactRef CONTACT = new ContactRef("contact-1");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of());

    @Test
    void on_the_day_and_once_more_when_the_coordinator_hears_of_it() {
        var first = remind(proposal(confirmed()), DUE, DUE);
        assertThat(first).isEqualTo(reminder(DUE, 0, "ks/REGISTRY"));
        assertThat(remind(proposal(confirmed(), first), DUE.plusDays(14), DUE.plusDays(14)))
                .isEqualTo(reminder(DUE, 14, "ks/COORDINATOR"));
    }

    @Test
    void a_rung_is_taken_once() {
        var reminded = proposal(confirmed(), reminder(DUE, 0, "ks/REGISTRY"));
        refused("no-reminder-due", () -> remind(reminded, DUE, DUE));
    }

    @Test
    void another_day_is_another_reminder() {
        var reminded = proposal(confirmed(), reminder(DUE, 0, "ks/REGISTRY"));
        assertThat(remind(reminded, DUE.plusDays(3), DUE.plusDays(3)))
                .isEqualTo(reminder(DUE.plusDays(3), 0, "ks/REGISTRY"));
    }

    @Test
    void nobody_is_reminded_while_the_proposer_is_waited_for_or_nothing_is_left_to_review() {
        notWaiting(proposal());
        notWaiting(proposal(confirmed(), new CompletionRequested(BENCH, "Where", DUE)));
        notWaiting(proposal(confirmed(), new ProposalWithdrawn(BENCH, null)));
    }

    @Test
    void what_has_no_votes_is_not_waiting_to_be_referred() {
        refused(
                "not-open-for-referral",
                () -> RegistryRules.mustWait(
                        new RemindRegistry(BENCH, IntakeStep.REFER, DUE),
                        proposal(confirmed()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static void notWaiting(ProposalState proposal) {
        refused(
                "no-reminder-due",
                () -> RegistryRules.mustWait(
                        new RemindRegistry(BENCH, IntakeStep.REVIEW, DUE),
                        proposal,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static IntakeReminderIssued remind(ProposalState proposal, LocalDate on, LocalDate today) {
        var noon = today.atTime(LocalTime.NOON).atZone(Circumstances.LOCAL).toInstant();
        var command = new RemindRegistry(BENCH, IntakeStep.REVIEW, on);
        RegistryRules.mustWait(command, proposal, Optional.empty(), Optional.empty());
        return RegistryRules.decide(
                command, proposal, new Ladders(Reminders.USUAL, CALENDAR), at(noon, by(Role.SYSTEM)));
    }

    private static IntakeReminderIssued reminder(LocalDate dueBy, int daysOverdue, String recipient) {
        return new IntakeReminderIssued(BENCH, IntakeStep.REVIEW, dueBy, daysOverdue, List.of(recipient));
    }

    private static ContactAddressVerified confirmed() {
        return new ContactAddressVerified(BENCH, CONTACT);
    }

    private static ProposalState proposal(ProposalEvent... later) {
        return after(
                ProposalState.KIND,
                new ProposalSubmitted(
                        BENCH,
                        BENCH.publicNumber(),
                        CONTACT,
                        new SealedText("dA=="),
                        new SealedText("dA=="),
                        "5d41402a",
                        "sv",
                        Channel.WEB,
                        Instant.parse("2026-03-02T08:15:30Z"),
                        "2023-1",
                        150,
                        90,
                        24,
                        Pathway.VOTED),
                later);
    }
}
