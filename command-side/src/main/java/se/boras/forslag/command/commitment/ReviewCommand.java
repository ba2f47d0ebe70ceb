package se.boras.forslag.command.commitment;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.commitment.DisputeResolved;

/** What others than those who did the work can say of it. */
public sealed interface ReviewCommand extends CommitmentCommand {

    record VerifyImplementation(
            CommitmentId commitmentId,
            Outcome outcome,
            @Nullable String method,
            String findings) implements ReviewCommand {
        /** What somebody else found (<i>utfall</i>). */
        public enum Outcome {
            VERIFIED,
            REJECTED
        }
    }

    /** The token tells that it is the proposer who speaks. */
    record DisputeImplementation(CommitmentId commitmentId, String token, String statement) implements ReviewCommand {
        /** Neither the token nor the proposer's words belong in a log. */
        @Override
        public String toString() {
            return "DisputeImplementation[" + commitmentId + "]";
        }
    }

    record ResolveDispute(CommitmentId commitmentId, DisputeResolved.Resolution outcome, String explanation)
            implements ReviewCommand {}

    record ReopenImplementation(CommitmentId commitmentId, String reason) implements ReviewCommand {}
}
