package se.boras.forslag.service.lives;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.DecisionCommand.AdjustProtocol;
import se.boras.forslag.command.casework.DecisionCommand.RecordDecision;
import se.boras.forslag.command.casework.MeetingCommand.RemitCase;
import se.boras.forslag.command.casework.MeetingCommand.TableCase;
import se.boras.forslag.command.casework.ReferralCommand.DeclineReferral;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.command.commitment.ImplementationCommand.CompleteImplementation;
import se.boras.forslag.command.commitment.PromiseCommand.AbandonCommitment;
import se.boras.forslag.command.commitment.ReviewCommand.VerifyImplementation;
import se.boras.forslag.command.journey.JourneyCommand.PublishProposal;
import se.boras.forslag.command.journey.JourneyCommand.ReferProposal;
import se.boras.forslag.command.journey.JourneyCommand.WithdrawProposal;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;

/** Whether a main step ought to be allowed, told from the log without asking the rules. */
record Foresight(Chronicle chronicle, LocalDate today) {

    /** Nothing, for steps it has no opinion of. */
    Optional<Boolean> of(Deed deed) {
        var actor = deed.actor();
        return switch (deed.command()) {
            case PublishProposal c ->
                Optional.of(is(actor, Role.REGISTRATOR)
                        && canBePublished()
                        && !c.purpose().isBlank());
            case WithdrawProposal _ -> Optional.of(is(actor, Role.CITIZEN, Role.REGISTRATOR) && canBeWithdrawn());
            case ReferProposal c ->
                Optional.of(is(actor, Role.REGISTRATOR, Role.COORDINATOR) && canBeReferred() && asksRight(c));
            case ReceiveReferral c ->
                Optional.of(isOwn(actor, c.caseId().value())
                        && Cases.sent(chronicle, c.caseId().value()));
            case DeclineReferral c ->
                Optional.of(isOwn(actor, c.caseId().value())
                        && Cases.sent(chronicle, c.caseId().value()));
            case TableCase c ->
                Optional.of(isOwn(actor, c.caseId().value())
                        && isUndecided(c.caseId().value())
                        && wasHeld(c.meetingDate(), c.caseId().value())
                        && isLater(c.nextMeeting(), c.meetingDate()));
            case RemitCase c ->
                Optional.of(isOwn(actor, c.caseId().value())
                        && isUndecided(c.caseId().value())
                        && wasHeld(c.meetingDate(), c.caseId().value())
                        && isLater(c.newDueBy(), c.meetingDate()));
            case RecordDecision c
            when c.replaces() == null ->
                Optional.of(isOwn(actor, c.caseId().value())
                        && Cases.received(chronicle, c.caseId().value())
                        && Cases.standing(chronicle, c.caseId().value()).isEmpty()
                        && wasHeld(c.meetingDate(), c.caseId().value())
                        && isNewParagraph(c)
                        && makesSense(c));
            case AdjustProtocol c -> Optional.of(isOwn(actor, c.caseId().value()) && canBeAdjusted(c));
            case CompleteImplementation c -> Promised.completes(chronicle, actor, c, today);
            case VerifyImplementation c -> Promised.verifies(chronicle, actor, c);
            case AbandonCommitment c -> Promised.abandons(chronicle, actor, c);
            default -> Optional.empty();
        };
    }

    private static boolean is(Actor actor, Role... roles) {
        return java.util.List.of(roles).contains(actor.role());
    }

    private boolean isOwn(Actor actor, String stream) {
        return is(actor, Role.NAMNDSEKRETERARE) && Cases.lead(chronicle, stream).equals(actor.organ());
    }

    /** Where the proposal itself has come, by the last of its events that moved it. */
    private String stands() {
        return chronicle
                .of(chronicle.proposal())
                .map(row -> switch (row.type()) {
                    case "ProposalSubmitted",
                            "ProposalPublished",
                            "IntakeRedirected",
                            "PublicationRefused",
                            "ProposalExpired",
                            "ProposalWithdrawn",
                            "ProposalClosed" -> row.type();
                    case "ProposalReopened" ->
                        chronicle.has(chronicle.proposal(), "ProposalPublished")
                                ? "ProposalPublished"
                                : "ProposalSubmitted";
                    case "WithdrawalHandled" -> row.text("outcome").equals("CLOSED") ? "ProposalWithdrawn" : "";
                    default -> "";
                })
                .filter(moved -> !moved.isEmpty())
                .reduce("", (_, later) -> later);
    }

    private boolean canBePublished() {
        var id = chronicle.proposal();
        var sorted = chronicle
                .last(id, "IntakeClassified", "IntakeReclassified")
                .map(row -> row.is("IntakeClassified") ? row.text("intakeClass") : row.text("to"));
        return stands().equals("ProposalSubmitted")
                && sorted.filter("BORASFORSLAG"::equals).isPresent()
                && chronicle.lastIs(
                        id, "ContactAddressVerified", "ContactCorrected", "ContactAddressVerificationFailed")
                && !chronicle.lastIs(id, "CompletionRequested", "CompletionReceived");
    }

    private boolean canBeWithdrawn() {
        var id = chronicle.proposal();
        var asked = chronicle.lastIs(id, "WithdrawalRequested", "WithdrawalHandled", "ProposalReopened");
        return (stands().equals("ProposalSubmitted") || stands().equals("ProposalPublished")) && !asked;
    }

    private boolean canBeReferred() {
        var waived = chronicle.has(chronicle.proposal(), "ThresholdWaived");
        return (stands().equals("ProposalPublished") || stands().equals("ProposalExpired"))
                && chronicle.has(chronicle.proposal(), "ProposalPublished")
                && Cases.current(chronicle).isEmpty()
                && (waived || Ballots.eligible(chronicle));
    }

    private static boolean asksRight(ReferProposal command) {
        var asked = new HashSet<String>();
        return Chance.ORGANS.contains(command.lead().value())
                && command.consulted().stream()
                        .map(one -> one.committee().value())
                        .allMatch(asked::add)
                && !asked.contains(command.lead().value());
    }

    private boolean isUndecided(String stream) {
        return Cases.received(chronicle, stream)
                && Cases.standing(chronicle, stream).isEmpty()
                && !chronicle.lastIs(
                        stream,
                        "DecisionAppealed",
                        "DecisionAnnulled",
                        "DecisionUpheld",
                        "CommitteeDecisionRecorded",
                        "DecisionRevoked");
    }

    private boolean wasHeld(LocalDate meeting, String stream) {
        var referred =
                chronicle.last(stream, "ReferredToCommittee").orElseThrow().day("referredOn");
        return !meeting.isAfter(today) && referred != null && !meeting.isBefore(referred.minusDays(14));
    }

    private static boolean isLater(@Nullable LocalDate day, LocalDate meeting) {
        return day == null || day.isAfter(meeting);
    }

    private boolean isNewParagraph(RecordDecision command) {
        var stream = command.caseId().value();
        var lead = Cases.lead(chronicle, stream);
        return chronicle
                .of(stream)
                .filter(row -> row.is("CommitteeDecisionRecorded"))
                .filter(row -> Cases.lead(chronicle.until(row), stream).equals(lead))
                .map(row -> row.text("decisionId"))
                .noneMatch(id -> Cases.reads(chronicle, id, "meetingDate")
                                .equals(command.meetingDate().toString())
                        && Cases.reads(chronicle, id, "paragraph").equals(command.paragraph()));
    }

    private static boolean makesSense(RecordDecision command) {
        var approving = command.type() == DecisionType.BIFALL || command.type() == DecisionType.DELVIS_BIFALL;
        @Nullable AnsweredBasis basis = command.basis();
        return (!approving || command.ground() == DecisionGround.MERITS)
                && (command.type() == DecisionType.BESVARAD) == (basis != null)
                && command.promises().stream()
                        .allMatch(one -> one.dueBy() == null || !one.dueBy().isBefore(command.meetingDate()));
    }

    private boolean canBeAdjusted(AdjustProtocol command) {
        var stream = command.caseId().value();
        return Cases.standing(chronicle, stream)
                .filter(id -> chronicle
                        .of(stream)
                        .noneMatch(row -> row.is("ProtocolAdjusted")
                                && row.text("decisionId").equals(id)))
                .filter(id -> !command.on().isBefore(LocalDate.parse(Cases.reads(chronicle, id, "meetingDate"))))
                .filter(_ -> !command.on().isAfter(today))
                .isPresent();
    }
}
