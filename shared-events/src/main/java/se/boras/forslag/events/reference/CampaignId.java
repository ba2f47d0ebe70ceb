package se.boras.forslag.events.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one campaign (<i>kampanj</i>), numbered in the order in which they were planned. */
public record CampaignId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("campaign-\\d+");

    @JsonCreator
    public CampaignId {
        SHAPE.check(value, "a campaign id");
    }

    public static CampaignId of(int running) {
        return new CampaignId("campaign-" + running);
    }

    @Override
    public String toString() {
        return value;
    }
}
