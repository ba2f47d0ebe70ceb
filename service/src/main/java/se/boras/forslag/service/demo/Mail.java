package se.boras.forslag.service.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as its recipient would see it. */
record Mail(
        String to,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String html,
        @Nullable String kind,
        Instant at,
        @Nullable String messageId) {}
