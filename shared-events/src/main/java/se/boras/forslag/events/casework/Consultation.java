package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;

/** One committee that is asked for its opinion (<i>remissinstans</i>). */
public record Consultation(
        CommitteeId committee,
        @Nullable String question,
        @Nullable LocalDate replyBy) {}
