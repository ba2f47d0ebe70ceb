package se.boras.forslag.events.ballot;

import org.jspecify.annotations.Nullable;

/** A registrar has found the ballot sound (<i>granskning godkänd</i>). */
public record IntegrityReviewPassed(
        BallotId ballotId,
        String reviewer,
        String findings,
        @Nullable String evidence) implements BallotEvent {}
