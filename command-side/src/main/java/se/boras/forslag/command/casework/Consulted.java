package se.boras.forslag.command.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.reference.CommitteeId;

/** The committees that are asked for their opinion (<i>remissinstanser</i>), and those that still owe an answer. */
public record Consulted(Set<CommitteeId> committees, Set<CommitteeId> awaited) {

    static Consulted from(List<Consultation> consultations) {
        var committees = consultations.stream().map(Consultation::committee).collect(Collectors.toUnmodifiableSet());
        return new Consulted(committees, committees);
    }

    Consulted asked(CommitteeId committee) {
        return new Consulted(with(committees, committee), with(awaited, committee));
    }

    Consulted answered(CommitteeId committee) {
        return new Consulted(committees, without(awaited, committee));
    }

    /** Whoever has the lead is not asked by itself. */
    Consulted leaving(CommitteeId committee) {
        return new Consulted(without(committees, committee), without(awaited, committee));
    }

    private static Set<CommitteeId> with(Set<CommitteeId> some, CommitteeId one) {
        var more = new HashSet<>(some);
        more.add(one);
        return Set.copyOf(more);
    }

    private static Set<CommitteeId> without(Set<CommitteeId> some, CommitteeId one) {
        var fewer = new HashSet<>(some);
        fewer.remove(one);
        return Set.copyOf(fewer);
    }
}
