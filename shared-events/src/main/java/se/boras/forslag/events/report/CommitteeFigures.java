package se.boras.forslag.events.report;

import se.boras.forslag.events.reference.CommitteeId;

/** The same figures for one committee alone (<i>per nämnd</i>). */
public record CommitteeFigures(CommitteeId committee, Figures figures) {}
