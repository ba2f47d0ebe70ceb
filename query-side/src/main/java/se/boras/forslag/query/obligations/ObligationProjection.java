package se.boras.forslag.query.obligations;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.query.told.ObligationStory;

/** Keeps {@code obligation} up to date. */
@Component
class ObligationProjection implements ReadModel {

    private final ObligationTable obligations;

    ObligationProjection(ObligationTable obligations) {
        this.obligations = obligations;
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public List<String> tables() {
        return List.of("obligation");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(ObligationEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var debts = obligations.find(batch.stream()
                .map(past -> ((ObligationEvent) past.event()).obligationId())
                .collect(toSet()));
        for (var past : batch) {
            var event = (ObligationEvent) past.event();
            debts.compute(event.obligationId(), (_, debt) -> ObligationStory.evolve(debt, event, past.recordedAt()));
        }
        obligations.save(debts.values());
    }
}
