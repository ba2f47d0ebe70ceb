package se.boras.forslag.events.casework;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.reference.CommitteeId;

/** A committee that was asked has given its opinion (<i>yttrande</i>). */
public record OpinionGiven(
        CaseId caseId,
        CommitteeId committee,
        String stance,
        @Nullable DocumentRef document) implements CaseEvent {}
