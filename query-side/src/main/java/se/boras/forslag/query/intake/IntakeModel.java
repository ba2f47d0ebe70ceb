package se.boras.forslag.query.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignEvent;
import se.boras.forslag.events.reference.CampaignPlanned;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps the facts about what comes in, and the campaigns they are read against. */
@Component
class IntakeModel implements ReadModel {

    private final IntakeTable table;

    IntakeModel(IntakeTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<String> tables() {
        return List.of("intake", "campaign");
    }

    @Override
    public Set<String> onlyAddedTo() {
        return Set.of("intake");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(ProposalEvent.class, CampaignEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var facts = new ArrayList<Fact>();
        var planned = new ArrayList<Campaign>();
        var cancelled = new ArrayList<Campaign.Cancelled>();
        for (var past : batch) {
            if (past.event() instanceof ProposalEvent event) {
                Fact.of(past, event).ifPresent(facts::add);
            } else if (past.event() instanceof CampaignEvent event) {
                switch (event) {
                    case CampaignPlanned e -> planned.add(Campaign.of(past, e));
                    case CampaignCancelled e -> cancelled.add(Campaign.Cancelled.of(past, e));
                }
            }
        }
        table.add(facts);
        table.plan(planned);
        table.cancel(cancelled);
    }
}
