package se.boras.forslag.command.mail;

/** A mail that is due, as it lies in the outbox. */
record Waiting(long id, String messageId, Addressee to, byte[] content, int attempts) {}
