package se.boras.forslag.events.feedback;

/** The proposer will be reached another way (<i>byte av kanal</i>). */
public record ChannelSwitched(ObligationId obligationId, DeliveryChannel from, DeliveryChannel to, String reason)
        implements ObligationEvent {}
