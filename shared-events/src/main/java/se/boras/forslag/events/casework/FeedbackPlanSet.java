package se.boras.forslag.events.casework;

import java.util.List;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;

/** The committee has said what the proposer will hear and when (<i>återkopplingsplan</i>). */
public record FeedbackPlanSet(
        CaseId caseId,
        List<FeedbackKind> kinds,
        List<DeliveryChannel> channels,
        List<LatestDate> latestDates,
        String responsibleUnit)
        implements CaseEvent {
    public FeedbackPlanSet {
        kinds = List.copyOf(kinds);
        channels = List.copyOf(channels);
        latestDates = List.copyOf(latestDates);
    }
}
