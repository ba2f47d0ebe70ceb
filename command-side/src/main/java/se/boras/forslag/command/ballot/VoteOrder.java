package se.boras.forslag.command.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.VoteId;

/**
 * That a voter is to be written to: all that is done about it while the caller waits, and the same whatever it is about.
 *
 * @param linkUntil until when the link in the letter may be used
 * @param sealed who to write to, sealed; not needed where the voter is known from an earlier letter
 */
record VoteOrder(
        VoteId voteId,
        Letter letter,
        Instant linkUntil,
        @Nullable String sealed) {}
