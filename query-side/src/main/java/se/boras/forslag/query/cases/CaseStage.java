package se.boras.forslag.query.cases;

/** How far the committee has come with the case (<i>ärendets läge</i>). */
enum CaseStage {
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
    UPHELD,
    LEGAL_FORCE,
    ANNULLED,
    REVOKED,
    DECLINED,
    RECALLED,
    CLOSED
}
