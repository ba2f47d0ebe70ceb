package se.boras.forslag.events.privacy;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to one person's contact data (<i>kontaktuppgifter</i>). */
public sealed interface ContactEvent extends LedgerEvent
        permits PersonalDataRead,
                WithheldTextRead,
                ErasureRequested,
                ErasureGranted,
                ErasureRefused,
                PersonalDataDisposed {

    ContactRef contactRef();

    @Override
    default String stream() {
        return contactRef().value();
    }
}
