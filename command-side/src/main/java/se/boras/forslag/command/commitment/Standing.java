package se.boras.forslag.command.commitment;

import org.jspecify.annotations.Nullable;

/** The stage, and beneath a dispute or a suspension the standing that it interrupted. */
record Standing(CommitmentStage stage, @Nullable Standing interrupted) {

    static final Standing PROMISED = new Standing(CommitmentStage.PROMISED, null);

    Standing to(CommitmentStage next) {
        return new Standing(next, null);
    }

    /** A decision may fall after its promise has ended in another way: that end stands. */
    Standing interruptedBy(CommitmentStage interruption) {
        return stage.next().contains(interruption) ? new Standing(interruption, this) : this;
    }

    Standing resumed() {
        return interrupted == null ? this : interrupted;
    }
}
