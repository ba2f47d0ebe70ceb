package se.boras.forslag.events.ballot;

/** What remains of a ballot when its voters are forgotten (<i>slutsummor</i>). */
public record FinalCounts(int valid, int voided, int unconfirmed) {}
