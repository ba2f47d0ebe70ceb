package se.boras.forslag.command.casework;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.casework.ReferralCommand.RemindCommittee;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.casework.CaseId;

/** The next day on which a committee is reminded of something in a case; one day for each case at a time. */
@Component
public class CaseReminders implements Timer {
    private static final String KIND = "remind-committee";

    private final DueList due;
    private final Archive archive;
    private final ReferenceInLog reference;

    CaseReminders(DueList due, Archive archive, ReferenceInLog reference) {
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
        return new RemindCommittee(new CaseId(subject));
    }

    /** By how the case stands now, which may be further on than what gave rise to asking. */
    public void plan(CaseId caseId) {
        var state = archive.get(CaseState.KIND, caseId);
        var version = archive.get(ProposalState.KIND, state.proposalId()).ruleSetVersion();
        var now = reference.now();
        var awaited = Awaited.of(state, now.rules().version(version).rules(), now.calendar());
        var ladders = Ladders.of(now, version);
        due.planFirst(
                KIND,
                caseId,
                awaited.stream()
                        .flatMap(it -> it.ladder().next(it.day()).stream())
                        .map(ladders::morningOf));
    }
}
