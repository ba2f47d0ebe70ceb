package se.boras.forslag.events.reference;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened in the register of committees (<i>nämndregister</i>), which is one stream. */
public sealed interface CommitteeEvent extends LedgerEvent
        permits CommitteeEstablished, CommitteeRenamed, CommitteeMerged, CommitteeDissolved, OrganAddressSet {

    @Override
    default String stream() {
        return "register-committees";
    }
}
