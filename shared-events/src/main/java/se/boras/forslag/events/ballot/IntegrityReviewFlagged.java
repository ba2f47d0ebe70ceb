package se.boras.forslag.events.ballot;

import org.jspecify.annotations.Nullable;

/** Something in the ballot needs a closer look (<i>granskning flaggad</i>). */
public record IntegrityReviewFlagged(
        BallotId ballotId, String findings, @Nullable String evidence, boolean automatic) implements BallotEvent {}
