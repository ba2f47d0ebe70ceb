package se.boras.forslag.query.proposals;

import java.util.ArrayList;
import java.util.List;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.query.told.Promise;

/** What was promised (<i>åtaganden</i>), in the order in which it was promised. */
final class CommitmentsPart {

    private CommitmentsPart() {}

    static List<Promise> evolve(List<Promise> promises, CommitmentEvent event) {
        var after = new ArrayList<Promise>();
        Promise before = null;
        for (var promise : promises) {
            if (promise.id().equals(event.commitmentId())) {
                before = promise;
            }
            after.add(promise);
        }
        var changed = Promise.evolve(before, event);
        if (changed == null) {
            return promises;
        }
        if (before == null) {
            after.add(changed);
        } else {
            after.set(after.indexOf(before), changed);
        }
        return List.copyOf(after);
    }
}
