package se.boras.forslag.events.privacy;

import se.boras.forslag.events.LedgerEvent;

/** Something that has been disposed of by rule (<i>gallring</i>): how much, and nobody's name. */
public sealed interface DisposalEvent extends LedgerEvent permits DisposalCarriedOut {

    DisposalId disposalId();

    @Override
    default String stream() {
        return disposalId().value();
    }
}
