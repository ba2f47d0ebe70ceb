package se.boras.forslag.query.followup;

import java.util.List;
import se.boras.forslag.query.told.PromiseState;

/** What has become of an approved proposal (<i>läge</i>): each is in one state, so the figures add up. */
public enum RowState {
    /** Every promise that stands is kept, and somebody else than the one who reported it has verified it. */
    IMPLEMENTED,
    /** Something is kept, or a part of something, and not all. */
    PARTLY,
    /** Work has begun or is said to be done; nothing is verified. */
    STARTED,
    /** Nothing has been begun, or nothing was promised. */
    NOT_STARTED,
    /** All that was promised has been given up, and no part of it was done. */
    ABANDONED;

    static RowState of(List<Promised> promises) {
        var standing = promises.stream()
                .filter(promise -> promise.state() != PromiseState.SUPERSEDED)
                .toList();
        if (standing.isEmpty()) {
            return NOT_STARTED;
        }
        if (standing.stream().allMatch(promise -> promise.state() == PromiseState.VERIFIED)) {
            return IMPLEMENTED;
        }
        if (standing.stream().anyMatch(RowState::delivered)) {
            return PARTLY;
        }
        if (standing.stream().allMatch(promise -> promise.state() == PromiseState.ABANDONED)) {
            return ABANDONED;
        }
        return standing.stream().anyMatch(RowState::begun) ? STARTED : NOT_STARTED;
    }

    private static boolean delivered(Promised promise) {
        return switch (promise.state()) {
            case VERIFIED, PARTLY -> true;
            case ABANDONED -> promise.partDone();
            case PROMISED, PLANNED, STARTED, CLAIMED, SUSPENDED, SUPERSEDED -> false;
        };
    }

    private static boolean begun(Promised promise) {
        return promise.state() == PromiseState.STARTED || promise.state() == PromiseState.CLAIMED;
    }
}
