package se.boras.forslag.events.reference;

import java.time.LocalDate;

/** The municipality asks its people for proposals from a first day to a last (<i>kampanj</i>), both included. */
public record CampaignPlanned(
        CampaignId campaignId, String name, String nameEnglish, LocalDate from, LocalDate to, String channel)
        implements CampaignEvent {
    @Override
    public LocalDate happenedOn() {
        return from;
    }
}
