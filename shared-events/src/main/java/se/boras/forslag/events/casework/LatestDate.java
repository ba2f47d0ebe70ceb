package se.boras.forslag.events.casework;

import java.time.LocalDate;
import se.boras.forslag.events.feedback.FeedbackKind;

/** The last day on which the proposer is to hear something of a kind (<i>senaste datum</i>). */
public record LatestDate(FeedbackKind kind, LocalDate latestOn) {}
