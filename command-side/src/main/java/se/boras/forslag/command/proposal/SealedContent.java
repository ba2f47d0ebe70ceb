package se.boras.forslag.command.proposal;

import se.boras.forslag.events.privacy.SealedText;

/** A text nobody can read without its key, and the fingerprint by which it is known again. */
record SealedContent(SealedText title, SealedText body, String hash) {}
