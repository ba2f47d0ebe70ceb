package se.boras.forslag.command.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignEvent;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.events.reference.CampaignPlanned;

/** The campaigns (<i>kampanjerna</i>) that were planned, and which of them were cancelled. */
record CampaignRegister(Map<CampaignId, Boolean> cancelled) {

    static final StreamKind<CampaignRegister, CampaignEvent> KIND =
            StreamKind.of("CampaignRegister", CampaignEvent.class, CampaignRegister::evolve);
    static final String STREAM = "register-campaigns";

    CampaignId next() {
        return CampaignId.of(cancelled.size() + 1);
    }

    boolean knows(CampaignId campaign) {
        return cancelled.containsKey(campaign);
    }

    boolean isCancelled(CampaignId campaign) {
        return cancelled.getOrDefault(campaign, false);
    }

    static CampaignRegister evolve(@Nullable CampaignRegister before, CampaignEvent event) {
        var campaigns = new LinkedHashMap<>(before == null ? Map.of() : before.cancelled());
        switch (event) {
            case CampaignPlanned planned -> campaigns.put(planned.campaignId(), false);
            case CampaignCancelled ended -> campaigns.put(ended.campaignId(), true);
        }
        return new CampaignRegister(Map.copyOf(campaigns));
    }
}
