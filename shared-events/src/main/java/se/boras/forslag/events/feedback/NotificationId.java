package se.boras.forslag.events.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one message (<i>meddelande</i>), numbered within the debt it is to pay. */
public record NotificationId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("notification-(" + Shape.NUMBER + "-\\d+)-(\\d+)");

    @JsonCreator
    public NotificationId {
        SHAPE.check(value, "a notification id");
    }

    public static NotificationId of(ObligationId obligationId, int running) {
        return new NotificationId("notification-" + obligationId.number() + "-" + running);
    }

    public ObligationId obligationId() {
        return new ObligationId("obligation-" + SHAPE.part(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
