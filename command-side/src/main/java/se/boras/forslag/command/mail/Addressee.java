package se.boras.forslag.command.mail;

import se.boras.forslag.events.privacy.ContactRef;

/** Whom a mail is for: a person, whose address only the vault knows, or an organ, whose address is everybody's. */
public sealed interface Addressee {
    record Person(ContactRef ref) implements Addressee {}

    record Organ(String address) implements Addressee {}
}
