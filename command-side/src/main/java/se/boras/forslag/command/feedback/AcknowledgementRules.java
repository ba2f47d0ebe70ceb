package se.boras.forslag.command.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import se.boras.forslag.events.privacy.ContactRef;

/** That a proposal has come in (<i>mottagningsbekräftelse</i>) is owed once to each address that its proposer can be reached at. */
final class AcknowledgementRules {

    private AcknowledgementRules() {}

    /** Whoever can be reached at another address is owed it there, and no more at the one before. */
    static List<ObligationEvent> decide(OweAcknowledgement command, LocalDate dueBy, Obligations before) {
        if (before.restingOn(FeedbackKind.ACKNOWLEDGEMENT, basis(command.contact()))
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
                basis(command.contact())));
        open(before).forEach(debt -> events.add(new FeedbackObligationWaived(debt.id(), "ADDRESS_CORRECTED")));
        return events;
    }

    /** Nobody is known to be there, and no other way is known to whoever came over the web. */
    static List<FeedbackObligationWaived> decide(
            LetGoOfAcknowledgement command, ProposalState proposal, Obligations debts) {
        return proposal.channel() == Channel.WEB
                ? open(debts)
                        .filter(debt -> isFor(command.contact(), debt))
                        .map(debt -> new FeedbackObligationWaived(debt.id(), "ADDRESS_NOT_CONFIRMED"))
                        .toList()
                : List.of();
    }

    static boolean isFor(ContactRef contact, ObligationState debt) {
        return debt.restsOn(FeedbackKind.ACKNOWLEDGEMENT, basis(contact));
    }

    /** A name made from the reference and not the reference itself: what debts rest on is for anybody to read. */
    static String basis(ContactRef contact) {
        return "address-" + UUID.nameUUIDFromBytes(contact.value().getBytes(UTF_8));
    }

    private static Stream<ObligationState> open(Obligations debts) {
        return debts.all().stream().filter(debt -> debt.kind() == FeedbackKind.ACKNOWLEDGEMENT && debt.open());
    }
}
