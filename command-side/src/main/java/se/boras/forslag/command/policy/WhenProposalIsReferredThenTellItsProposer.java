package se.boras.forslag.command.policy;

import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.CommitteeNames;
import se.boras.forslag.command.feedback.Teller;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.mail.Organ;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.feedback.FeedbackKind;

/** The proposer hears which committee is to decide, and by when. */
@Component
@ProcessingGroup("tell-of-referral")
@DisallowReplay
class WhenProposalIsReferredThenTellItsProposer {

    private final Teller teller;
    private final Letters letters;
    private final CommitteeNames names;

    WhenProposalIsReferredThenTellItsProposer(Teller teller, Letters letters, CommitteeNames names) {
        this.teller = teller;
        this.letters = letters;
        this.names = names;
    }

    @EventHandler
    void on(ReferredToCommittee event, EventMessage<?> message) {
        teller.tell(
                event.proposalId(),
                FeedbackKind.REFERRAL,
                Objects.requireNonNull(event.referredOn()),
                event.caseId().value(),
                message.getIdentifier(),
                to -> letters.referred(
                        to.id().publicNumber(),
                        new Organ(event.lead(), names.of(event.lead(), to.language())),
                        Objects.requireNonNull(event.decisionDueBy()),
                        to.language()));
    }
}
