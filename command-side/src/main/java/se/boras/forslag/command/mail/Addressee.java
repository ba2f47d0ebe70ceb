package se.boras.forslag.command.mail;

import se.boras.forslag.events.privacy.ContactRef;

/** Whom a mail is for: a person, whose address only the vault knows, or an organ, whose address is everybody's. */
public sealed interface Addressee {
    record Person(ContactRef ref) implements Addressee {
        @Override
        public String contactRef() {
            return ref.value();
        }
    }

    record Organ(String address) implements Addressee {
        @Override
        public String organAddress() {
            return address;
        }
    }

    /** Empty for an organ. */
    default String contactRef() {
        return "";
    }

    /** Empty for a person. */
    default String organAddress() {
        return "";
    }
}
