package se.boras.forslag.query.persons;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of erasures and disposals (<i>raderings- och gallringsregister</i>): counts and bases, no identities. */
record Register(
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "Requests that nobody has decided on, today", example = "2")
        long undecided,

        List<Line> lines) {

    /** So many times, and so much in all, on one basis. */
    record Line(
            PersonEvent.Kind kind,
            @Schema(example = "CONTACT") @Nullable String what,
            @Schema(example = "CONSENT_WITHDRAWN") @Nullable String basis,
            @Schema(example = "3") long times,
            @Schema(example = "3") long amount) {}
}
