package se.boras.forslag.command.casework;

import java.util.EnumSet;
import java.util.Set;

/** Where a case (<i>ärende</i>) stands with its committee, and what may come next. */
public enum CaseStage {
    SENT,
    RECEIVED,
    REGISTERED,
    IN_PREPARATION,
    SCHEDULED,
    TABLED,
    REMITTED,
    DECIDED,
    ADJUSTED,
    ANNOUNCED,
    APPEALED,
    LEGAL_FORCE,
    ANNULLED,
    REVOKED,
    DECLINED,
    RECALLED,
    CLOSED;

    /** The table of a case's lifecycle. A decided case is decided again only if the new decision replaces the old one. */
    public Set<CaseStage> next() {
        return switch (this) {
            case SENT -> Set.of(RECEIVED, DECLINED, SENT, RECALLED);
            case RECEIVED -> Set.of(REGISTERED, IN_PREPARATION, SCHEDULED, TABLED, REMITTED, DECIDED, SENT, RECALLED);
            case REGISTERED, REMITTED -> Set.of(IN_PREPARATION, SCHEDULED, TABLED, REMITTED, DECIDED, SENT, RECALLED);
            case IN_PREPARATION -> Set.of(SCHEDULED, TABLED, REMITTED, DECIDED, SENT, RECALLED);
            case SCHEDULED, TABLED -> Set.of(IN_PREPARATION, SCHEDULED, TABLED, REMITTED, DECIDED, SENT, RECALLED);
            case DECIDED -> Set.of(DECIDED, ADJUSTED, APPEALED, ANNULLED, REVOKED);
            case ADJUSTED -> Set.of(DECIDED, ANNOUNCED, APPEALED, ANNULLED, REVOKED);
            case ANNOUNCED -> Set.of(DECIDED, LEGAL_FORCE, APPEALED, ANNULLED, REVOKED, CLOSED);
            case APPEALED -> Set.of(DECIDED, ADJUSTED, ANNOUNCED, ANNULLED, REVOKED);
            case LEGAL_FORCE -> Set.of(DECIDED, APPEALED, ANNULLED, REVOKED, CLOSED);
            case ANNULLED -> Set.of(IN_PREPARATION, SCHEDULED, TABLED, REMITTED, DECIDED, APPEALED, SENT, RECALLED);
            case REVOKED -> Set.of(IN_PREPARATION, SCHEDULED, TABLED, REMITTED, DECIDED, SENT, RECALLED);
            case DECLINED, RECALLED -> Set.of();
            case CLOSED -> Set.of(DECIDED, LEGAL_FORCE, APPEALED, ANNULLED, REVOKED);
        };
    }

    /** The committee has received the case and has yet to decide it, or to decide it anew. */
    public boolean underway() {
        return EnumSet.of(RECEIVED, REGISTERED, IN_PREPARATION, SCHEDULED, TABLED, REMITTED, ANNULLED, REVOKED)
                .contains(this);
    }

    /** Nothing more is expected of the committee. */
    public boolean over() {
        return this == DECLINED || this == RECALLED || this == CLOSED;
    }
}
