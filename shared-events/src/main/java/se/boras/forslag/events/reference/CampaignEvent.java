package se.boras.forslag.events.reference;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened in the register of campaigns (<i>kampanjregister</i>), which is one stream. */
public sealed interface CampaignEvent extends LedgerEvent permits CampaignPlanned, CampaignCancelled {

    CampaignId campaignId();

    @Override
    default String stream() {
        return "register-campaigns";
    }
}
