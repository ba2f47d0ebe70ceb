package se.boras.forslag.command.proposal;

import org.jspecify.annotations.Nullable;

/** The text by its fingerprint (<i>innehåll</i>); none is left once it has been redacted. */
record Content(@Nullable String hash, @Nullable String redactionProposedBy) {

    Content correctedTo(String newHash) {
        return new Content(newHash, redactionProposedBy);
    }

    Content redactionProposed(String by) {
        return new Content(hash, by);
    }

    Content redactedTo(@Nullable String newHash) {
        return new Content(newHash, null);
    }
}
