package se.boras.forslag.events.feedback;

/** The debt was not paid after all (<i>återkoppling åter öppen</i>). */
public record FeedbackObligationReopened(ObligationId obligationId, String reason) implements ObligationEvent {}
