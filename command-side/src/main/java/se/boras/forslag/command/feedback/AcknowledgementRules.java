package se.boras.forslag.command.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAcknowledgement;
import se.boras.forslag.command.feedback.DebtCommand.OweAcknowledgement;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;

/** That a proposal has come in (<i>mottagningsbekräftelse</i>) is owed once to each address that its proposer can be reached at. */
final class AcknowledgementRules {

    private AcknowledgementRules() {}

    /** Whoever can be reached at another address is owed it there, and no more at the one before. */
    static List<ObligationEvent> decide(OweAcknowledgement command, LocalDate dueBy, Obligations before) {
        if (before.restingOn(FeedbackKind.ACKNOWLEDGEMENT, AddressBasis.of(command.contact()))
                .isPresent()) {
            return List.of();
        }
        var events = new ArrayList<ObligationEvent>();
        events.add(new FeedbackObligationRaised(
                ObligationId.of(command.proposalId(), before.all().size() + 1),
                command.proposalId(),
                FeedbackKind.ACKNOWLEDGEMENT,
                null,
                dueBy,
                AddressBasis.of(command.contact())));
        open(before).forEach(debt -> events.add(new FeedbackObligationWaived(debt.id(), "ADDRESS_CORRECTED")));
        return events;
    }

    /** Nobody is known to be there, and no other way is known to whoever came over the web. */
    static List<FeedbackObligationWaived> decide(
            LetGoOfAcknowledgement command, ProposalState proposal, Obligations debts) {
        return proposal.channel() == Channel.WEB
                ? open(debts)
                        .filter(debt -> AddressBasis.isFor(command.contact(), debt))
                        .map(debt -> new FeedbackObligationWaived(debt.id(), "ADDRESS_NOT_CONFIRMED"))
                        .toList()
                : List.of();
    }

    private static Stream<ObligationState> open(Obligations debts) {
        return debts.all().stream().filter(debt -> debt.kind() == FeedbackKind.ACKNOWLEDGEMENT && debt.open());
    }
}
