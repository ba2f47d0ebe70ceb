package se.boras.forslag.command.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.privacy.ContactRef;

/** What an acknowledgement rests on: the address that it is owed to. */
final class AddressBasis {

    private AddressBasis() {}

    /** A name made from the reference and not the reference itself: what debts rest on is for anybody to read. */
    static String of(ContactRef contact) {
        return "address-" + UUID.nameUUIDFromBytes(contact.value().getBytes(UTF_8));
    }

    static boolean isFor(ContactRef contact, ObligationState debt) {
        return debt.restsOn(FeedbackKind.ACKNOWLEDGEMENT, of(contact));
    }
}
