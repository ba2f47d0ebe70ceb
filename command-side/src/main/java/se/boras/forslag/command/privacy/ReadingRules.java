package se.boras.forslag.command.privacy;

import static se.boras.forslag.command.ledger.RuleViolation.gone;

import java.util.Optional;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.privacy.ReadingCommand.ReadContact;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.privacy.PersonalDataRead;
import se.boras.forslag.events.privacy.WithheldTextRead;

/** Nobody on the staff sees personal data without its being told: contact data each time, a text once a day and purpose. */
final class ReadingRules {

    private static final String REVIEW = "INTAKE_REVIEW";
    private static final String AFTERWARDS = "WITHHELD_FROM_PUBLIC";

    private ReadingRules() {}

    static PersonalDataRead decide(ReadContact command, ContactState person) {
        if (person.gone().contact()) {
            throw gone("forgotten");
        }
        return new PersonalDataRead(person.ref(), command.purpose(), command.proposalId());
    }

    static Optional<WithheldTextRead> read(ContactState person, ProposalState proposal, Circumstances at) {
        var reading = new WithheldTextRead(
                person.ref(), proposal.id(), duty(proposal), at.actor().id(), at.today());
        return reading.equals(person.lastReading()) ? Optional.empty() : Optional.of(reading);
    }

    private static String duty(ProposalState proposal) {
        return !proposal.published() && proposal.closed() == null ? REVIEW : AFTERWARDS;
    }
}
