package se.boras.forslag.command.proposal;

import se.boras.forslag.events.proposal.ProposalId;

/** A command that needs nothing but one proposal's own past and what it says itself. */
public sealed interface AboutOne extends ProposalCommand permits IntakeCommand, TextCommand, CourseCommand {

    ProposalId proposalId();
}
