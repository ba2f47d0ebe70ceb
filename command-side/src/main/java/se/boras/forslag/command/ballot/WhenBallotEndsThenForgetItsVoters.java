package se.boras.forslag.command.ballot;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.vault.Keys;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;

/** Forgets how to reach voters when there is no more to tell them, and who they were when the rules say so. */
@Component
@ProcessingGroup("ballot-disposal")
@DisallowReplay
class WhenBallotEndsThenForgetItsVoters {

    private final PendingVoters voters;
    private final Signals signals;
    private final Keys keys;
    private final VoteTable votes;

    WhenBallotEndsThenForgetItsVoters(PendingVoters voters, Signals signals, Keys keys, VoteTable votes) {
        this.voters = voters;
        this.signals = signals;
        this.keys = keys;
        this.votes = votes;
    }

    @EventHandler
    void on(TallyFinalised event) {
        voters.forget(event.ballotId());
    }

    /** Without its secret nothing leads from an address to a vote any more; the counts stand in the event. */
    @EventHandler
    void on(VoterKeysDestroyed event) {
        voters.forget(event.ballotId());
        signals.forget(event.ballotId());
        votes.forget(event.ballotId());
        keys.destroy(event.ballotId().value());
    }
}
