package se.boras.forslag.events.casework;

/** The committee said yes (<i>bifall</i>) without promising anything that can be followed up. */
public record ApprovalWithoutCommitmentFlagged(CaseId caseId, DecisionId decisionId) implements CaseEvent {}
