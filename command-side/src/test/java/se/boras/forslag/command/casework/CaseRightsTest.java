package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.doubted;
import static se.boras.forslag.command.casework.CaseFacts.report;
import static se.boras.forslag.command.casework.DecisionFacts.COURT;
import static se.boras.forslag.command.casework.DecisionFacts.promise;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.command.casework.CourtCommand.AnnulDecision;
import se.boras.forslag.command.casework.CourtCommand.AppealDecision;
import se.boras.forslag.command.casework.CourtCommand.GainLegalForce;
import se.boras.forslag.command.casework.CourtCommand.UpholdDecision;
import se.boras.forslag.command.casework.DecisionCommand.AddCommitment;
import se.boras.forslag.command.casework.DecisionCommand.AdjustProtocol;
import se.boras.forslag.command.casework.DecisionCommand.AnnounceProtocol;
import se.boras.forslag.command.casework.DecisionCommand.CloseCase;
import se.boras.forslag.command.casework.DecisionCommand.CorrectDecision;
import se.boras.forslag.command.casework.DecisionCommand.RevokeDecision;
import se.boras.forslag.command.casework.MeetingCommand.RemitCase;
import se.boras.forslag.command.casework.MeetingCommand.RemoveFromAgenda;
import se.boras.forslag.command.casework.MeetingCommand.ScheduleForMeeting;
import se.boras.forslag.command.casework.MeetingCommand.TableCase;
import se.boras.forslag.command.casework.PreparationCommand.AssignHandler;
import se.boras.forslag.command.casework.PreparationCommand.AttachFactBasis;
import se.boras.forslag.command.casework.PreparationCommand.GiveOpinion;
import se.boras.forslag.command.casework.PreparationCommand.PauseClock;
import se.boras.forslag.command.casework.PreparationCommand.RegisterCase;
import se.boras.forslag.command.casework.PreparationCommand.RequestOpinion;
import se.boras.forslag.command.casework.PreparationCommand.ResumeClock;
import se.boras.forslag.command.casework.PreparationCommand.SetDecisionForecast;
import se.boras.forslag.command.casework.PreparationCommand.SetFeedbackPlan;
import se.boras.forslag.command.casework.PreparationCommand.StartPreparation;
import se.boras.forslag.command.casework.ReferralCommand.ConfirmDespiteRecount;
import se.boras.forslag.command.casework.ReferralCommand.DeclineReferral;
import se.boras.forslag.command.casework.ReferralCommand.RaiseBallotDoubt;
import se.boras.forslag.command.casework.ReferralCommand.RecallReferral;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.command.casework.ReferralCommand.RemindCommittee;
import se.boras.forslag.command.casework.ReferralCommand.TransferLead;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.PauseGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseRightsTest {

    static Stream<CaseCommand> secretarys() {
        return Stream.of(
                new ReceiveReferral(CASE),
                new DeclineReferral(CASE, "Parks are not ours", null),
                new RegisterCase(CASE, "TN 2026/00123", null),
                new AssignHandler(CASE, "Parks", "handlaggare.tekniska"),
                new SetFeedbackPlan(CASE, "Parks", List.of(), List.of(), List.of()),
                new RequestOpinion(CASE, CULTURE, null, null),
                new GiveOpinion(CASE, "In favour", null),
                new SetDecisionForecast(CASE, TODAY, "The cost is not known"),
                new ScheduleForMeeting(CASE, TODAY, null, null),
                new RemoveFromAgenda(CASE, TODAY, "The cost is not known"),
                new TableCase(CASE, TODAY, "38 a", null),
                new RemitCase(CASE, TODAY, "38 a", "The cost is not known", null, null),
                Draft.of(DecisionType.AVSLAG).command(),
                new AddCommitment(CASE, promise(null, null)),
                new AdjustProtocol(CASE, TODAY),
                new AnnounceProtocol(CASE, TODAY),
                new RevokeDecision(CASE, "The ground is not ours", null, null),
                new CloseCase(CASE, "Decided and in force"),
                new AppealDecision(CASE, COURT, null, null),
                new UpholdDecision(CASE, COURT, null, null),
                new AnnulDecision(CASE, COURT, null, null));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        new TransferLead(CASE, CULTURE, "It is art"), Set.of(Role.NAMNDSEKRETERARE, Role.COORDINATOR)),
                Arguments.of(new RecallReferral(CASE, "Sent by mistake", null), Set.of(Role.COORDINATOR)),
                Arguments.of(new RemindCommittee(CASE), Set.of(Role.SYSTEM)),
                Arguments.of(new RaiseBallotDoubt(CASE, doubted().batchId()), Set.of(Role.SYSTEM)),
                Arguments.of(new ConfirmDespiteRecount(CASE, "Good anyway", null), Set.of(Role.COORDINATOR)),
                Arguments.of(new StartPreparation(CASE), Set.of(Role.HANDLAGGARE)),
                Arguments.of(
                        new AttachFactBasis(CASE, report(), DecisionType.BIFALL, null, null), Set.of(Role.HANDLAGGARE)),
                Arguments.of(
                        new PauseClock(CASE, PauseGround.LEGAL_STAY, null),
                        Set.of(Role.NAMNDSEKRETERARE, Role.HANDLAGGARE)),
                Arguments.of(new ResumeClock(CASE), Set.of(Role.NAMNDSEKRETERARE, Role.HANDLAGGARE)),
                Arguments.of(
                        new CorrectDecision(CASE, "text", null, "Otherwise", "Slip"),
                        Set.of(Role.NAMNDSEKRETERARE, Role.COORDINATOR)),
                Arguments.of(new GainLegalForce(CASE, null), Set.of(Role.NAMNDSEKRETERARE, Role.SYSTEM)));
    }

    @ParameterizedTest
    @MethodSource("secretarys")
    void most_is_for_the_secretary_alone(CaseCommand command) {
        only(Set.of(Role.NAMNDSEKRETERARE), command);
    }

    @ParameterizedTest
    @MethodSource("others")
    void the_rest_is_for_those_named(CaseCommand command, Set<Role> allowed) {
        only(allowed, command);
    }

    @Test
    void every_command_is_walked() {
        var walked =
                Stream.concat(secretarys(), others().map(each -> each.get()[0])).map(Object::getClass);

        assertThat(walked.toList())
                .containsExactlyInAnyOrderElementsOf(Stream.of(CaseCommand.class.getPermittedSubclasses())
                        .flatMap(theme -> Stream.of(theme.getPermittedSubclasses()))
                        .toList());
    }

    private static void only(Set<Role> allowed, CaseCommand command) {
        for (var role : Role.values()) {
            var actor = by(role, "tekniska").actor();
            if (allowed.contains(role)) {
                Rights.require(actor, CaseRights.of(command));
            } else {
                refused("role-not-allowed", () -> Rights.require(actor, CaseRights.of(command)));
            }
        }
    }
}
