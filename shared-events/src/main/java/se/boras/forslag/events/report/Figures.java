package se.boras.forslag.events.report;

/** How many approved proposals there were (<i>nyckeltal</i>), and what has become of the promises. */
public record Figures(
        int approved,
        int implemented,
        int partly,
        int started,
        int notStarted,
        int abandoned,
        int undated,
        int noFeedbackSinceDecision) {}
