package se.boras.forslag.query.persons;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody has seen what the public may not see: who, when, whose, and why. */
record Access(
        @Schema(example = "4711") long position,
        Instant recordedAt,
        What what,
        @Schema(example = "contact-7f3a") String reference,
        @Schema(example = "proposal-2026-0001") @Nullable String proposalId,
        @Schema(example = "Ett brev ska skickas") @Nullable String purpose,
        @Schema(example = "registrator") @Nullable String actor,
        @Schema(example = "REGISTRATOR") @Nullable String role,
        @Schema(example = "tekniska") @Nullable String organ) {

    /** What was seen. */
    enum What {
        CONTACT,
        TEXT;

        static What of(PersonEvent.Kind kind) {
            return kind == PersonEvent.Kind.CONTACT_READ ? CONTACT : TEXT;
        }
    }
}
