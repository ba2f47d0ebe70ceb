package se.boras.forslag.query.commitments;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.query.told.Promise;

/** Keeps {@code commitment} up to date. */
@Component
class CommitmentProjection implements ReadModel {

    private final CommitmentTable commitments;

    CommitmentProjection(CommitmentTable commitments) {
        this.commitments = commitments;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public List<String> tables() {
        return List.of("commitment");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(CommitmentEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var events = batch.stream().map(past -> (CommitmentEvent) past.event()).toList();
        var promises = commitments.find(
                events.stream().map(CommitmentEvent::commitmentId).collect(toSet()));
        events.forEach(event -> promises.compute(event.commitmentId(), (_, promise) -> Promise.evolve(promise, event)));
        commitments.save(promises.values());
    }
}
