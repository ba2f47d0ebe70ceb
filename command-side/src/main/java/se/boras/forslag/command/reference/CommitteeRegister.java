package se.boras.forslag.command.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeEvent;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.events.reference.OrganAddressSet;

/** The committees (<i>nämnderna</i>) there are, each from its first day to its last. */
public record CommitteeRegister(Map<CommitteeId, Committee> committees, Map<Organ, String> addresses) {

    static final StreamKind<CommitteeRegister, CommitteeEvent> KIND =
            StreamKind.of("CommitteeRegister", CommitteeEvent.class, CommitteeRegister::evolve);
    static final String STREAM = "register-committees";

    /** One organ; it exists up to, and not on, the day it ends. */
    public record Committee(
            CommitteeId id, LocalDate from, @Nullable LocalDate until) {

        boolean existsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    public CommitteeRegister(Map<CommitteeId, Committee> committees) {
        this(committees, Map.of());
    }

    /** Where mail to this function goes, if anybody has said so. */
    public Optional<String> addressOf(Organ organ) {
        return Optional.ofNullable(addresses.get(organ));
    }

    public boolean existsOn(CommitteeId committee, LocalDate day) {
        return find(committee).filter(known -> known.existsOn(day)).isPresent();
    }

    /** In the order of their names. */
    public List<CommitteeId> existingOn(LocalDate day) {
        return committees.values().stream()
                .filter(known -> known.existsOn(day))
                .map(Committee::id)
                .sorted(Comparator.comparing(CommitteeId::value))
                .toList();
    }

    Optional<Committee> find(CommitteeId committee) {
        return Optional.ofNullable(committees.get(committee));
    }

    static CommitteeRegister evolve(@Nullable CommitteeRegister before, CommitteeEvent event) {
        var committees = new HashMap<>(before == null ? Map.of() : before.committees());
        var addresses = new HashMap<>(before == null ? Map.of() : before.addresses());
        switch (event) {
            case CommitteeEstablished e -> committees.put(e.committee(), new Committee(e.committee(), e.from(), null));
            case CommitteeRenamed _ -> {}
            case CommitteeMerged e ->
                e.from().stream().filter(id -> !id.equals(e.into())).forEach(id -> end(committees, id, e.on()));
            case CommitteeDissolved e -> end(committees, e.committee(), e.on());
            case OrganAddressSet e -> addresses.put(new Organ(e.committee(), e.level()), e.address());
        }
        return new CommitteeRegister(Map.copyOf(committees), Map.copyOf(addresses));
    }

    private static void end(Map<CommitteeId, Committee> committees, CommitteeId id, LocalDate on) {
        committees.computeIfPresent(id, (_, known) -> new Committee(id, known.from(), on));
    }
}
