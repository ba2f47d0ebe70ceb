package se.boras.forslag.command.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicationRefused;

/** What can be asked while a proposal is being sorted and completed. */
public sealed interface IntakeCommand extends AboutOne {

    record ClassifyIntake(
            ProposalId proposalId,
            IntakeClass intakeClass,
            @Nullable String topic,
            @Nullable String reason) implements IntakeCommand {}

    record RedirectIntake(
            ProposalId proposalId, String system, @Nullable String externalRef) implements IntakeCommand {}

    record RequestCompletion(ProposalId proposalId, String missing, LocalDate dueBy) implements IntakeCommand {}

    /** The proposer answers by the link in a mail. */
    record ReceiveCompletion(ProposalId proposalId, String token, String answer) implements IntakeCommand {
        @Override
        public String toString() {
            return "ReceiveCompletion[" + proposalId + "]";
        }
    }

    /** The proposer has answered by letter or telephone, and a registrar enters it. */
    record RecordCompletion(ProposalId proposalId, String answer) implements IntakeCommand {
        @Override
        public String toString() {
            return "RecordCompletion[" + proposalId + "]";
        }
    }

    record RefusePublication(
            ProposalId proposalId,
            PublicationRefused.Code code,
            @Nullable ProposalId duplicateOf,
            String explanation) implements IntakeCommand {}

    record LinkDuplicate(ProposalId proposalId, ProposalId other, DuplicateLinked.Relation relation, String reason)
            implements IntakeCommand {}

    record UnlinkDuplicate(ProposalId proposalId, ProposalId other, String reason) implements IntakeCommand {}
}
