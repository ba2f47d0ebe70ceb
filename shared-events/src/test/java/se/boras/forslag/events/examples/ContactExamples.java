package se.boras.forslag.events.examples;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.privacy.PersonalDataRead;
import se.boras.forslag.events.privacy.WithheldTextRead;
import se.boras.forslag.events.proposal.ProposalId;

/** One example of every fact in {@link ContactEvent}. */
final class ContactExamples {

    private static final ContactRef CONTACT = new ContactRef("contact-7f3a");
    private static final ProposalId BENCH = new ProposalId("proposal-2026-0001");

    private ContactExamples() {}

    static Stream<ContactEvent> all() {
        return Stream.of(
                new PersonalDataRead(CONTACT, "A letter is to be posted", BENCH),
                new WithheldTextRead(CONTACT, BENCH, "INTAKE", "registrator", LocalDate.of(2026, 5, 12)),
                new ErasureRequested(CONTACT, ErasureScope.CONTACT, BENCH, "registrator"),
                new ErasureGranted(
                        CONTACT,
                        ErasureScope.CONTACT,
                        "contact-7f3a",
                        BENCH,
                        ErasureGround.CONSENT_WITHDRAWN,
                        "KS 2026-00123"),
                new ErasureRefused(
                        CONTACT,
                        ErasureRefused.LegalBasis.ARCHIVE,
                        "The case is not closed",
                        BENCH,
                        ErasureScope.TEXT,
                        "KS 2026-00123"),
                new PersonalDataDisposed(CONTACT, "contactKeptMonths", BENCH));
    }
}
