package se.boras.forslag.events.casework;

import java.time.Instant;

/** The committee has received the proposal (<i>mottaget</i>). */
public record ReferralReceived(CaseId caseId, Instant receivedAt) implements CaseEvent {}
