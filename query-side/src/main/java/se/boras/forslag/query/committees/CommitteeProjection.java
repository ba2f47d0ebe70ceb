package se.boras.forslag.query.committees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeEvent;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.events.reference.OrganAddressSet;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps {@code committee} up to date. The register is short enough to be held whole while a batch is entered. */
@Component
class CommitteeProjection implements ReadModel {

    private final CommitteeTable table;

    CommitteeProjection(CommitteeTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "committees";
    }

    @Override
    public List<String> tables() {
        return List.of("committee");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(CommitteeEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var register = new HashMap<String, Committee>();
        table.everyCommittee().forEach(committee -> register.put(committee.id(), committee));
        batch.forEach(past -> enter(register, (CommitteeEvent) past.event()));
        table.save(register.values());
    }

    private static void enter(Map<String, Committee> register, CommitteeEvent event) {
        switch (event) {
            case CommitteeEstablished established ->
                register.putIfAbsent(established.committee().value(), Committee.of(established));
            case CommitteeRenamed renamed -> change(register, renamed.committee(), before -> before.renamed(renamed));
            case CommitteeMerged merged ->
                without(merged.from(), merged.into())
                        .forEach(one -> change(register, one, before -> before.ended(merged.on(), merged.into())));
            case CommitteeDissolved dissolved ->
                change(register, dissolved.committee(), before -> before.ended(dissolved.on(), null));
            case OrganAddressSet _ -> {}
        }
    }

    private static List<CommitteeId> without(List<CommitteeId> all, CommitteeId one) {
        var others = new ArrayList<>(all);
        others.remove(one);
        return others;
    }

    private static void change(Map<String, Committee> register, CommitteeId id, UnaryOperator<Committee> how) {
        register.computeIfPresent(id.value(), (_, before) -> how.apply(before));
    }
}
