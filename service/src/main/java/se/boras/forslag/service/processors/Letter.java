package se.boras.forslag.service.processors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that has been put aside, for a fault of its own or because one before it was.
 *
 * @param no the order in which they were put aside
 * @param sequence what keeps its order: a proposal's number, or the registers
 * @param parkedAt by the machine's clock, as is {@code triedAt}
 * @param cause the class of what was thrown; none where the event only waits behind another
 * @param told what is known of the cause, nothing of the event
 */
@Schema(name = "DeadLetter")
record Letter(
        @JsonIgnore long no,
        String id,
        @Schema(example = "proposals") String processor,
        @Schema(example = "2026-0042") String sequence,
        long position,
        @Schema(example = "VoteConfirmed") String type,

        @Schema(example = "BF-2026-0042") @Nullable String proposal,

        Instant recordedAt,
        Instant parkedAt,
        Instant triedAt,

        @Schema(example = "org.springframework.dao.DuplicateKeyException") @Nullable
        String cause,

        @Nullable String told,
        int attempts) {}
