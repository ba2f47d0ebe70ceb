package se.boras.forslag.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.feedback.Debts.DEBT;
import static se.boras.forslag.command.feedback.Debts.MESSAGE;
import static se.boras.forslag.command.feedback.Debts.PROPOSAL;
import static se.boras.forslag.command.feedback.Debts.REF;
import static se.boras.forslag.command.feedback.Debts.letter;
import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.REGISTRATOR;
import static se.boras.forslag.command.ledger.Role.SYSTEM;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.privacy.ContactRef;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedbackRightsTest {

    private static final CommitmentId PROMISE = new CommitmentId("commitment-2026-0001-1-1");
    private static final Set<Role> CLERKS = Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE);
    private static final Set<Role> DECIDING = Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE);
    private static final Set<Role> SERVICE = Set.of(SYSTEM);

    private static final Map<FeedbackCommand, Set<Role>> MAY = Map.ofEntries(
            Map.entry(new DebtCommand.OweAcknowledgement(PROPOSAL, new ContactRef("contact-1"), TODAY), SERVICE),
            Map.entry(new DebtCommand.LetGoOfAcknowledgement(PROPOSAL, new ContactRef("contact-1")), SERVICE),
            Map.entry(new DebtCommand.RaiseObligation(PROPOSAL, FeedbackKind.OTHER, null, TODAY, "x"), SERVICE),
            Map.entry(new DebtCommand.RaiseCompletion(PROMISE, TODAY, "x"), SERVICE),
            Map.entry(new DebtCommand.RaiseProgress(PROPOSAL, TODAY), SERVICE),
            Map.entry(new DebtCommand.SettleProgress(PROPOSAL, DEBT), SERVICE),
            Map.entry(new DebtCommand.LetGoOfAgenda(PROPOSAL, "x"), SERVICE),
            Map.entry(new DebtCommand.LetGoOfTheForgotten(PROPOSAL), SERVICE),
            Map.entry(new DebtCommand.RemindOfFeedback(DEBT), SERVICE),
            Map.entry(new DebtCommand.RescheduleObligation(PROPOSAL, "x", TODAY), SERVICE),
            Map.entry(new DebtCommand.DischargeObligation(MESSAGE, Duration.ZERO), SERVICE),
            Map.entry(new DebtCommand.WaiveObligation(DEBT, "x"), DECIDING),
            Map.entry(new DebtCommand.ReopenObligation(DEBT, "x"), DECIDING),
            Map.entry(new MessageCommand.ComposeNotification(DEBT, new ContactRef("contact-1"), letter("x")), SERVICE),
            Map.entry(
                    new MessageCommand.SendFeedback(PROPOSAL, FeedbackKind.OTHER, "x"),
                    Set.of(COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE)),
            Map.entry(new MessageCommand.RecordDispatch(MESSAGE, REF, NOON), SERVICE),
            Map.entry(new MessageCommand.RecordAcceptance(MESSAGE, REF, NOON), SERVICE),
            Map.entry(new MessageCommand.RecordDelivery(MESSAGE, REF, NOON), SERVICE),
            Map.entry(new MessageCommand.RecordBounce(MESSAGE, null, "5.1.1", NOON), SERVICE),
            Map.entry(new ReachCommand.SwitchChannel(DEBT, DeliveryChannel.LETTER, "x"), CLERKS),
            Map.entry(new ReachCommand.PostLetter(DEBT, TODAY, null), CLERKS),
            Map.entry(new ReachCommand.LogPhoneCall(DEBT, TODAY, null), CLERKS),
            Map.entry(new ReachCommand.AbandonNotification(DEBT, "x"), DECIDING));

    static Stream<Arguments> every_command_and_role() {
        return MAY.keySet().stream()
                .flatMap(command -> Arrays.stream(Role.values()).map(role -> Arguments.of(command, role)));
    }

    @ParameterizedTest
    @MethodSource("every_command_and_role")
    void only_those_named_may(FeedbackCommand command, Role role) {
        assertThat(FeedbackRights.of(command).contains(role))
                .isEqualTo(MAY.getOrDefault(command, Set.of()).contains(role));
    }

    @Test
    void every_command_is_there() {
        var commands = Arrays.stream(FeedbackCommand.class.getPermittedSubclasses())
                .flatMap(theme -> Arrays.stream(theme.getPermittedSubclasses()));

        assertThat(MAY.keySet().stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(commands.toList());
    }

    @Test
    void a_committee_pays_its_own_debts_only() {
        refused(
                "not-your-committee",
                () -> Rights.requireOwn(
                        by(HANDLAGGARE, "kultur").actor(), Debts.debt().owner()));
        Rights.requireOwn(by(HANDLAGGARE, "tekniska").actor(), Debts.debt().owner());
    }

    @Test
    void what_a_person_wrote_is_never_shown_in_a_log() {
        assertThat(new MessageCommand.SendFeedback(PROPOSAL, FeedbackKind.OTHER, "hemligt").toString())
                .doesNotContain("hemligt");
        assertThat(new MessageCommand.ComposeNotification(DEBT, new ContactRef("contact-1"), letter("hemligt"))
                        .toString())
                .doesNotContain("hemligt");
    }
}
