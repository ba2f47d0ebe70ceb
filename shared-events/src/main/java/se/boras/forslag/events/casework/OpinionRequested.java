package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;

/** Another committee has been asked for its opinion (<i>remiss</i>). */
public record OpinionRequested(
        CaseId caseId,
        CommitteeId committee,
        @Nullable String question,
        @Nullable LocalDate replyBy) implements CaseEvent {}
