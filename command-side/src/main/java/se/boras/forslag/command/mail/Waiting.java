package se.boras.forslag.command.mail;

import se.boras.forslag.events.privacy.ContactRef;

/** A mail that is due, as it lies in the outbox. */
record Waiting(long id, String messageId, ContactRef to, byte[] content, int attempts) {}
