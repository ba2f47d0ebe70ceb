package se.boras.forslag.command.proposal;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.AlreadyAnswered;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.privacy.ContactRef;

/** Keeps contact data on behalf of a command, so that the vault holds nobody of whom no event tells. */
@Component
class KeptContacts {

    private final Contacts contacts;

    KeptContacts(Contacts contacts) {
        this.contacts = contacts;
    }

    ContactRef keep(Contact contact) {
        var reference = contacts.keep(contact);
        CurrentUnitOfWork.get().onRollback(work -> {
            if (certainlyNotStored(work)) {
                contacts.forget(reference);
            }
        });
        return reference;
    }

    /** The same person at another mail address; of one who has been forgotten nothing but the new address is known. */
    ContactRef keepCorrected(ContactRef before, String email, String language) {
        var corrected = contacts.find(before)
                .map(known -> new Contact(
                        known.name(), email, known.postcode(), known.postalAddress(), known.phone(), known.language()))
                .orElseGet(() -> new Contact(null, email, null, null, null, language));
        return keep(corrected);
    }

    /** When the log cannot be reached the events may have been stored all the same. */
    private static boolean certainlyNotStored(UnitOfWork<?> work) {
        return switch (work.getExecutionResult().getExceptionResult()) {
            case ConcurrencyException _, AlreadyAnswered _, RuleViolation _ -> true;
            case null, default -> false;
        };
    }
}
