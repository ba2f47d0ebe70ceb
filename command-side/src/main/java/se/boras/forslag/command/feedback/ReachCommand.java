package se.boras.forslag.command.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.ObligationId;

/** What can be asked about reaching the proposer by other ways than mail. */
public sealed interface ReachCommand extends FeedbackCommand {

    ObligationId obligationId();

    record SwitchChannel(ObligationId obligationId, DeliveryChannel to, String reason) implements ReachCommand {}

    record PostLetter(
            ObligationId obligationId,
            LocalDate sentOn,
            @Nullable String ref) implements ReachCommand {}

    record LogPhoneCall(
            ObligationId obligationId,
            LocalDate calledOn,
            @Nullable String by) implements ReachCommand {}

    record AbandonNotification(ObligationId obligationId, String reason) implements ReachCommand {}
}
