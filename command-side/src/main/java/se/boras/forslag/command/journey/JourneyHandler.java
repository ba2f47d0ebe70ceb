package se.boras.forslag.command.journey;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.BallotRules;
import se.boras.forslag.command.ballot.BallotState;
import se.boras.forslag.command.casework.CaseState;
import se.boras.forslag.command.casework.ReferralRules;
import se.boras.forslag.command.journey.JourneyCommand.CloseProposal;
import se.boras.forslag.command.journey.JourneyCommand.ExpireProposal;
import se.boras.forslag.command.journey.JourneyCommand.PublishProposal;
import se.boras.forslag.command.journey.JourneyCommand.ReferProposal;
import se.boras.forslag.command.journey.JourneyCommand.RemindRegistry;
import se.boras.forslag.command.journey.JourneyCommand.TakeUpAgain;
import se.boras.forslag.command.journey.JourneyCommand.WithdrawProposal;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.proposal.ProposalRules;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.proposal.ProposalReopened;
import se.boras.forslag.events.proposal.ThresholdWaived;

/** The seam between the command bus and the rules of the journey. */
@Component
class JourneyHandler {

    private final SealedTexts texts;

    JourneyHandler(SealedTexts texts) {
        this.texts = texts;
    }

    @CommandHandler(commandName = JourneyCommand.FAMILY)
    Receipt handle(JourneyCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), JourneyCommand.allowed(command));
        var course = Course.of(command.proposalId(), dossier);
        switch (command) {
            case PublishProposal c -> publish(c, course, at);
            case ReferProposal c -> {
                return refer(c, course, at);
            }
            case WithdrawProposal c -> withdraw(c, course);
            case ExpireProposal _ -> expire(course);
            case CloseProposal _ -> close(course);
            case TakeUpAgain c -> takeUpAgain(c, course);
            case RemindRegistry c -> course.dossier().append(ProposalState.KIND, RegistryRules.decide(c, course, at));
        }
        return dossier.answer();
    }

    private static void publish(PublishProposal command, Course course, Circumstances at) {
        var published = ProposalRules.publish(
                command.influenceForm(), command.purpose(), command.degreeOfInfluence(), course.proposal(), at);
        course.dossier().append(ProposalState.KIND, published);
        if (published.opensAt() != null && published.closesAt() != null) {
            var proposal = course.proposal();
            course.dossier()
                    .append(
                            BallotState.KIND,
                            BallotRules.open(
                                    course.id(),
                                    published.opensAt(),
                                    published.closesAt(),
                                    proposal.graceHours(),
                                    proposal.votesRequired()));
        } else if (!course.proposal().thresholdWaived()) {
            course.dossier()
                    .append(
                            ProposalState.KIND,
                            new ThresholdWaived(course.id(), ThresholdWaived.Ground.DIRECT_PATHWAY, null));
        }
    }

    private static Receipt refer(ReferProposal command, Course course, Circumstances at) {
        JourneyRules.mustBeEligible(course.proposal(), course.ballot().orElse(null), course.currentCase());
        var reference = Reference.in(course.dossier());
        var referred = ReferralRules.refer(
                course.nextCase(),
                command.lead(),
                command.consulted(),
                command.reason(),
                at.today(),
                reference
                        .rules()
                        .version(course.proposal().ruleSetVersion())
                        .rules()
                        .decisionDueMonths(),
                reference.committees());
        course.dossier().append(CaseState.KIND, referred);
        return course.dossier().answer(Map.of("caseId", referred.caseId().value()));
    }

    private void withdraw(WithdrawProposal command, Course course) {
        var reason = command.reason() == null ? null : texts.seal(course.id(), command.reason());
        course.dossier()
                .append(
                        ProposalState.KIND,
                        ProposalRules.withdraw(
                                reason, course.proposal(), course.currentCase().isPresent()));
    }

    private static void expire(Course course) {
        var tally = course.ballot().map(BallotState::finalTally).orElseThrow(() -> conflict("tally-not-final"));
        course.dossier()
                .append(
                        ProposalState.KIND,
                        ProposalRules.expire(
                                tally.valid(), course.proposal().votesRequired(), tally.finalAt(), course.proposal()));
    }

    private static void close(Course course) {
        JourneyRules.outcome(course.proposal(), course.currentCase(), course.commitments(), course.obligations())
                .ifPresent(outcome ->
                        course.dossier().append(ProposalState.KIND, ProposalRules.close(outcome, course.proposal())));
    }

    private static void takeUpAgain(TakeUpAgain command, Course course) {
        if (JourneyRules.restsOnTheCommittee(course.proposal().closed())) {
            course.dossier()
                    .append(
                            ProposalState.KIND,
                            new ProposalReopened(course.id(), command.reason(), command.decisionRef()));
        }
    }
}
