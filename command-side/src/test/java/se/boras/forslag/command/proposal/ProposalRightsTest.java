package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ledger.Role.CITIZEN;
import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.REGISTRATOR;
import static se.boras.forslag.command.ledger.Role.SYSTEM;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.CONTACT;
import static se.boras.forslag.command.proposal.Proposals.PARKS;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalRightsTest {

    private static final Map<ProposalCommand, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry(
                    new SubmitProposal("t", "b", "sv", new Contact(null, null, null, null, null, "sv"), null, null),
                    Set.of(CITIZEN, REGISTRATOR)),
            Map.entry(new AddressCommand.RequestAddressVerification(BENCHES, CONTACT, 1), Set.of(SYSTEM)),
            Map.entry(new AddressCommand.ConfirmAddress("t"), Set.of(CITIZEN)),
            Map.entry(new AddressCommand.FailAddressVerification(BENCHES, CONTACT, "x"), Set.of(SYSTEM)),
            Map.entry(new AddressCommand.CorrectContact(BENCHES, "a@b.se", "r"), Set.of(REGISTRATOR)),
            Map.entry(new IntakeCommand.ClassifyIntake(BENCHES, IntakeClass.FRAGA, null, null), Set.of(REGISTRATOR)),
            Map.entry(new IntakeCommand.RedirectIntake(BENCHES, "s", null), Set.of(REGISTRATOR)),
            Map.entry(new IntakeCommand.RequestCompletion(BENCHES, "m", TODAY), Set.of(REGISTRATOR, HANDLAGGARE)),
            Map.entry(new IntakeCommand.ReceiveCompletion(BENCHES, "t", "a"), Set.of(CITIZEN)),
            Map.entry(new IntakeCommand.RecordCompletion(BENCHES, "a"), Set.of(REGISTRATOR)),
            Map.entry(
                    new IntakeCommand.RefusePublication(BENCHES, PublicationRefused.Code.UNCLEAR, null, "e"),
                    Set.of(REGISTRATOR)),
            Map.entry(
                    new IntakeCommand.LinkDuplicate(BENCHES, PARKS, DuplicateLinked.Relation.SAME, "r"),
                    Set.of(REGISTRATOR)),
            Map.entry(new IntakeCommand.UnlinkDuplicate(BENCHES, PARKS, "r"), Set.of(REGISTRATOR)),
            Map.entry(new TextCommand.CorrectText(BENCHES, "t", "b", "r", null), Set.of(REGISTRATOR)),
            Map.entry(new TextCommand.RedactText(BENCHES, "r", null), Set.of(REGISTRATOR)),
            Map.entry(
                    new CourseCommand.WaiveThreshold(BENCHES, ThresholdWaived.Ground.DIRECT_PATHWAY, null),
                    Set.of(COORDINATOR)),
            Map.entry(
                    new CourseCommand.UnpublishProposal(BENCHES, "r", ProposalUnpublished.Visibility.HIDDEN),
                    Set.of(REGISTRATOR)),
            Map.entry(new CourseCommand.RepublishProposal(BENCHES, "r"), Set.of(REGISTRATOR)),
            Map.entry(new CourseCommand.ReopenProposal(BENCHES, "r", null), Set.of(COORDINATOR)),
            Map.entry(
                    new CourseCommand.HandleWithdrawal(BENCHES, WithdrawalHandled.Handling.CLOSED, null),
                    Set.of(NAMNDSEKRETERARE)));

    @Test
    void every_command_is_for_its_roles_and_for_no_other() {
        ALLOWED.forEach((command, allowed) -> {
            for (var role : Role.values()) {
                var actor = by(role, "tekniska").actor();
                if (allowed.contains(role)) {
                    assertThatCode(() -> Rights.require(actor, ProposalRights.of(command)))
                            .doesNotThrowAnyException();
                } else {
                    refused("role-not-allowed", () -> Rights.require(actor, ProposalRights.of(command)));
                }
            }
        });
    }

    @Test
    void no_command_is_left_out_here() {
        assertThat(ALLOWED.keySet().stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(
                        concrete(ProposalCommand.class).toList());
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ProposalRightsTest::concrete)
                : Stream.of(type);
    }
}
