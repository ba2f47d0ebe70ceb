package se.boras.forslag.query.intake;

import java.time.LocalDate;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.events.reference.CampaignPlanned;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Span;

/** One row of {@code campaign}: a time during which the municipality asked for proposals (<i>kampanj</i>). */
record Campaign(CampaignId id, String name, String nameEnglish, Span runs, String channel, long position) {

    /** That it was called off (<i>inställd</i>), on what day, and why. */
    record Cancelled(CampaignId id, LocalDate on, long position, String reason) {

        static Cancelled of(PastEvent past, CampaignCancelled event) {
            return new Cancelled(event.campaignId(), past.day(), past.position(), event.reason());
        }
    }

    static Campaign of(PastEvent past, CampaignPlanned event) {
        return new Campaign(
                event.campaignId(),
                event.name(),
                event.nameEnglish(),
                new Span(event.from(), event.to()),
                event.channel(),
                past.position());
    }
}
