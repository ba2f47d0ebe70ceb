package se.boras.forslag.command.proposal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.ProposalId;

/** What the registrar has made of the proposal (<i>sortering</i>). */
record Intake(@Nullable IntakeClass classifiedAs, boolean completionOutstanding, Set<ProposalId> duplicates) {

    static final Intake UNTOUCHED = new Intake(null, false, Set.of());

    Intake classifiedAs(IntakeClass intakeClass) {
        return new Intake(intakeClass, completionOutstanding, duplicates);
    }

    Intake completionOutstanding(boolean outstanding) {
        return new Intake(classifiedAs, outstanding, duplicates);
    }

    Intake linked(ProposalId other) {
        var all = new HashSet<>(duplicates);
        all.add(other);
        return new Intake(classifiedAs, completionOutstanding, Set.copyOf(all));
    }

    Intake unlinked(ProposalId other) {
        var all = new HashSet<>(duplicates);
        all.remove(other);
        return new Intake(classifiedAs, completionOutstanding, Set.copyOf(all));
    }
}
