package se.boras.forslag.command.proposal;

/** How far a proposal has come (<i>läge</i>), as far as its own stream can tell. */
enum ProposalStage {
    RECEIVED,
    PUBLISHED,
    REDIRECTED,
    REFUSED,
    EXPIRED,
    WITHDRAWN,
    CLOSED
}
