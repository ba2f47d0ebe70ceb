package se.boras.forslag.command.policy;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.privacy.Disposals;
import se.boras.forslag.events.privacy.DisposedKind;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalReopened;

/** Who has made a proposal is forgotten some time after it is closed, or as soon as it has been decided that she may be. */
@Component
@ProcessingGroup("forget-persons")
@DisallowReplay
class WhenThereIsNothingMoreToTellThenForgetThePerson {
    private final ContactTimer timer;
    private final Forgetting forgetting;
    private final Disposals disposals;
    private final Clock clock;

    WhenThereIsNothingMoreToTellThenForgetThePerson(
            ContactTimer timer, Forgetting forgetting, Disposals disposals, Clock clock) {
        this.timer = timer;
        this.forgetting = forgetting;
        this.disposals = disposals;
        this.clock = clock;
    }

    @EventHandler
    void on(ProposalClosed event, EventMessage<?> message) {
        timer.begin(event.proposalId(), message.getTimestamp());
    }

    @EventHandler
    void on(ProposalReopened event) {
        timer.end(event.proposalId());
    }

    @EventHandler
    void on(ErasureGranted event) {
        if (event.scope() != ErasureScope.TEXT) {
            forgetting.person(event.contactRef(), event.proposalId());
        }
        if (event.scope() != ErasureScope.CONTACT && event.proposalId() != null) {
            forgetting.text(event.proposalId());
        }
    }

    @EventHandler
    void on(PersonalDataDisposed event) {
        forgetting.person(event.contactRef(), event.proposalId());
        disposals.count(DisposedKind.CONTACTS, event.policyRef(), clock.instant(), 1);
    }
}
