package se.boras.forslag.query.deviations;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** The register of deviations (<i>avvikelseregister</i>). */
@Component
class DeviationModel implements ReadModel {

    private final DeviationTables tables;

    DeviationModel(DeviationTables tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public List<String> tables() {
        return List.of("deviation", "deviation_case", "deviation_promise");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(
                ProposalEvent.class, BallotEvent.class, CaseEvent.class, CommitmentEvent.class, ObligationEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var cases = events(batch, CaseEvent.class).map(CaseEvent::caseId).collect(toSet());
        var promises = events(batch, CommitmentEvent.class)
                .map(CommitmentEvent::commitmentId)
                .collect(toSet());
        var watch = new Watch(tables.cases(cases), tables.promises(promises));
        batch.forEach(watch::on);
        tables.add(watch.found());
        tables.saveCases(watch.cases().values());
        tables.savePromises(watch.promises().values());
    }

    private static <E extends LedgerEvent> Stream<E> events(List<PastEvent> batch, Class<E> kind) {
        return batch.stream().map(PastEvent::event).filter(kind::isInstance).map(kind::cast);
    }
}
