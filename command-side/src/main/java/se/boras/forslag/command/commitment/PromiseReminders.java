package se.boras.forslag.command.commitment;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.commitment.DelayCommand.RemindOfPromise;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.commitment.CommitmentId;

/** The next day on which somebody is reminded of a promise; one day for each promise at a time. */
@Component
public class PromiseReminders implements Timer {
    private static final String KIND = "remind-of-promise";

    private final DueList due;
    private final Archive archive;
    private final ReferenceInLog reference;

    PromiseReminders(DueList due, Archive archive, ReferenceInLog reference) {
        this.due = due;
        this.archive = archive;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command when(String subject, Instant fallenDue) {
        return new RemindOfPromise(new CommitmentId(subject));
    }

    /** By how the promise stands now, which may be further on than what gave rise to asking. */
    public void plan(CommitmentId promise) {
        var state = archive.get(CommitmentState.KIND, promise);
        var version = archive.get(ProposalState.KIND, state.proposalId()).ruleSetVersion();
        var ladders = Ladders.of(reference.now(), version);
        var watched = Watched.of(state, ladders);
        due.planFirst(
                KIND,
                promise,
                watched.stream()
                        .flatMap(it -> it.ladder().next(it.day()).stream())
                        .map(ladders::morningOf));
    }
}
