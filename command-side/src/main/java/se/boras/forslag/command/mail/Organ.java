package se.boras.forslag.command.mail;

import se.boras.forslag.events.reference.CommitteeId;

/** The committee a letter speaks of, and what it is called in the language of the letter. */
public record Organ(CommitteeId id, String name) {}
