package se.boras.forslag.command.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** What can be asked about a proposal that concerns its ballot or its case as well. */
public sealed interface JourneyCommand extends Command {

    String FAMILY = "journey";

    ProposalId proposalId();

    @Override
    default String family() {
        return FAMILY;
    }

    /** Publication opens the ballot in the same breath, unless the proposal needs no votes. */
    record PublishProposal(ProposalId proposalId, InfluenceForm influenceForm, String purpose, String degreeOfInfluence)
            implements JourneyCommand {}

    record ReferProposal(ProposalId proposalId, CommitteeId lead, List<Consultation> consulted, String reason)
            implements JourneyCommand {}

    /** By its proposer, or by the registrar on the proposer's behalf; the reason may be personal and is sealed. */
    record WithdrawProposal(ProposalId proposalId, @Nullable String reason) implements JourneyCommand {

        @Override
        public String toString() {
            return "WithdrawProposal[" + proposalId + "]";
        }
    }

    record ExpireProposal(ProposalId proposalId) implements JourneyCommand {}

    /** Asks whether anything is left to do; if not, the proposal is closed with the outcome that follows. */
    record CloseProposal(ProposalId proposalId) implements JourneyCommand {}

    /**
     * The registry is reminded of a step.
     *
     * @param on the day the reminder fell due
     */
    record RemindRegistry(ProposalId proposalId, IntakeStep step, LocalDate on) implements JourneyCommand {}

    /** A decision has fallen, or work was not done after all, when everything was closed already. */
    record TakeUpAgain(
            ProposalId proposalId, String reason, @Nullable String decisionRef) implements JourneyCommand {}

    static Set<Role> allowed(JourneyCommand command) {
        return switch (command) {
            case PublishProposal _ -> Set.of(Role.REGISTRATOR);
            case ReferProposal _ -> Set.of(Role.REGISTRATOR, Role.COORDINATOR);
            case WithdrawProposal _ -> Set.of(Role.CITIZEN, Role.REGISTRATOR);
            case ExpireProposal _, CloseProposal _, TakeUpAgain _, RemindRegistry _ -> Set.of(Role.SYSTEM);
        };
    }
}
