package se.boras.forslag.command.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.Holiday;
import se.boras.forslag.events.reference.OrganLevel;
import se.boras.forslag.events.reference.Rules;

/** What the keeper of reference data can ask. */
public sealed interface ReferenceCommand extends Command {

    String FAMILY = "reference";
    Set<Role> ALLOWED = Set.of(Role.ADMIN, Role.SYSTEM);

    @Override
    default String family() {
        return FAMILY;
    }

    record EstablishCommittee(
            CommitteeId committee,
            String name,
            String nameEnglish,
            CommitteeEstablished.Kind kind,
            LocalDate from,
            String decisionRef)
            implements ReferenceCommand {}

    record RenameCommittee(CommitteeId committee, String name, String nameEnglish, LocalDate from, String decisionRef)
            implements ReferenceCommand {}

    record MergeCommittees(List<CommitteeId> from, CommitteeId into, LocalDate on, String decisionRef)
            implements ReferenceCommand {}

    record DissolveCommittee(CommitteeId committee, LocalDate on, String decisionRef) implements ReferenceCommand {}

    record SetOrganAddress(CommitteeId committee, OrganLevel level, String address) implements ReferenceCommand {}

    /** The day has come on which promises are to be summed up. */
    record CallForSummaryReport(LocalDate on) implements ReferenceCommand {}

    record AdoptRuleSet(
            String version, Instant appliesFrom, @Nullable String decisionRef, Rules rules)
            implements ReferenceCommand {}

    record PublishCalendar(int year, List<Holiday> holidays, String source) implements ReferenceCommand {}
}
