package se.boras.forslag.events.reference;

/** A campaign will not be held, or was not (<i>inställd</i>): nothing is read against it. */
public record CampaignCancelled(CampaignId campaignId, String reason) implements CampaignEvent {}
