package se.boras.forslag.events.examples;

import java.util.stream.Stream;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.privacy.PersonalDataRead;

/** One example of every fact in {@link ContactEvent}. */
final class ContactExamples {

    private static final ContactRef CONTACT = new ContactRef("contact-7f3a");

    private ContactExamples() {}

    static Stream<ContactEvent> all() {
        return Stream.of(
                new PersonalDataRead(CONTACT, "To hear what you think"),
                new ErasureRequested(CONTACT, ErasureScope.CONTACT),
                new ErasureGranted(CONTACT, ErasureScope.CONTACT, "key-7f3a"),
                new ErasureRefused(CONTACT, ErasureRefused.LegalBasis.ARCHIVE, "The case is not closed"),
                new PersonalDataDisposed(CONTACT, "disposal-plan-4.2"));
    }
}
