package se.boras.forslag.events.examples;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignEvent;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.events.reference.CampaignPlanned;

/** One example of every fact in {@link CampaignEvent}. */
final class CampaignExamples {

    private static final CampaignId AUTUMN = new CampaignId("campaign-1");

    private CampaignExamples() {}

    static Stream<CampaignEvent> all() {
        return Stream.of(
                new CampaignPlanned(
                        AUTUMN,
                        "Höstens förslag",
                        "Proposals of the autumn",
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 14),
                        "Annonser på bussar och i sociala medier"),
                new CampaignCancelled(AUTUMN, "The printing was late"));
    }
}
