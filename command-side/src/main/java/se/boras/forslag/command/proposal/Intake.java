package se.boras.forslag.command.proposal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.ProposalId;

/** What the registrar has made of the proposal (<i>sortering</i>). */
record Intake(
        @Nullable IntakeClass classifiedAs,
        boolean completionOutstanding,
        Set<ProposalId> duplicates,
        @Nullable IntakeReminderIssued reminder) {

    static final Intake UNTOUCHED = new Intake(null, false, Set.of(), null);

    Intake classifiedAs(IntakeClass intakeClass) {
        return new Intake(intakeClass, completionOutstanding, duplicates, reminder);
    }

    Intake completionOutstanding(boolean outstanding) {
        return new Intake(classifiedAs, outstanding, duplicates, reminder);
    }

    Intake linked(ProposalId other) {
        var all = new HashSet<>(duplicates);
        all.add(other);
        return new Intake(classifiedAs, completionOutstanding, Set.copyOf(all), reminder);
    }

    Intake unlinked(ProposalId other) {
        var all = new HashSet<>(duplicates);
        all.remove(other);
        return new Intake(classifiedAs, completionOutstanding, Set.copyOf(all), reminder);
    }

    Intake reminded(IntakeReminderIssued of) {
        return new Intake(classifiedAs, completionOutstanding, duplicates, of);
    }
}
