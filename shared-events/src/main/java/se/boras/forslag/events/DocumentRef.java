package se.boras.forslag.events;

import org.jspecify.annotations.Nullable;

/** Points to a document (<i>handling</i>) and fixes what it said: the hash tells if it was changed later. */
public record DocumentRef(
        String title,
        String url,
        @Nullable String sha256,
        @Nullable String dnr) {}
