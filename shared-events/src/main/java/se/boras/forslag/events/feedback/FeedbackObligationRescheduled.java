package se.boras.forslag.events.feedback;

import java.time.LocalDate;

/** The day by which the proposer is to be told has become another (<i>ny sista dag</i>), for the term runs from another day. */
public record FeedbackObligationRescheduled(ObligationId obligationId, LocalDate dueBy, String reason)
        implements ObligationEvent {}
