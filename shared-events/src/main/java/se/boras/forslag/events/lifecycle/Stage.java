package se.boras.forslag.events.lifecycle;

import java.util.Set;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.proposal.ProposalEvent;

/** Where a proposal stands (<i>läge</i>), and what may come next. */
public enum Stage {
    /** Handed in and being looked at (<i>inkommet</i>). */
    RECEIVED,
    /** Published, and votes are taken (<i>röstning pågår</i>). */
    VOTING,
    /** Votes are no longer taken, and the result does not stand yet (<i>rösträkning</i>). */
    COUNTING,
    /** Ready for a committee (<i>klart för nämnd</i>). */
    ELIGIBLE,
    /** Lies with a committee (<i>hos nämnd</i>). */
    REFERRED,
    /** A committee has decided (<i>beslutat</i>). */
    DECIDED,
    /** What was promised is being done (<i>genomförs</i>). */
    IMPLEMENTING,
    /** Nothing more is to be done (<i>avslutat</i>), unless a court or a committee says otherwise. */
    CLOSED;

    /** The table of the lifecycle: which stages may follow. */
    public Set<Stage> next() {
        return switch (this) {
            case RECEIVED -> Set.of(VOTING, ELIGIBLE, CLOSED);
            case VOTING -> Set.of(COUNTING, ELIGIBLE, REFERRED, CLOSED);
            case COUNTING -> Set.of(ELIGIBLE, CLOSED);
            case ELIGIBLE -> Set.of(REFERRED, CLOSED);
            case REFERRED -> Set.of(ELIGIBLE, DECIDED, CLOSED);
            case DECIDED -> Set.of(REFERRED, IMPLEMENTING, CLOSED);
            case IMPLEMENTING -> Set.of(REFERRED, DECIDED, CLOSED);
            case CLOSED -> Set.of(REFERRED, DECIDED);
        };
    }

    public static Stage after(Stage before, ProposalEvent event) {
        return ProposalMoves.after(before, event);
    }

    public static Stage after(Stage before, BallotEvent event) {
        return BallotMoves.after(before, event);
    }

    public static Stage after(Stage before, CaseEvent event) {
        return CaseMoves.after(before, event);
    }

    public static Stage after(Stage before, CommitmentEvent event) {
        return CommitmentMoves.after(before, event);
    }

    /** A fact that comes late does not move a proposal along a way that the table does not have. */
    Stage to(Stage wanted) {
        return next().contains(wanted) ? wanted : this;
    }
}
