package se.boras.forslag.query.told;

import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.DisposalEvent;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.reference.CalendarEvent;
import se.boras.forslag.events.reference.CampaignEvent;
import se.boras.forslag.events.reference.CommitteeEvent;
import se.boras.forslag.events.reference.RuleSetEvent;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.report.SummaryReportCompiled;
import se.boras.forslag.events.report.SummaryReportDistributed;
import se.boras.forslag.events.report.SummaryReportSubmittedToBoard;
import se.boras.forslag.events.report.SummaryReportSuperseded;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateEvent;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;

/** Who may hear of an event (<i>offentlighet</i>): decided for every kind of event, and asked of the next one too. */
public enum Openness {
    /** Everybody, in words that name no person. */
    OPEN,
    /** Those who are signed in. */
    FOR_STAFF;

    public static Openness of(LedgerEvent event) {
        if (event instanceof ProposalEvent proposal) {
            return OpennessOfProposals.of(proposal);
        }
        if (event instanceof BallotEvent ballot) {
            return OpennessOfVotes.of(ballot);
        }
        if (event instanceof VoteEvent vote) {
            return OpennessOfVotes.of(vote);
        }
        if (event instanceof CaseEvent work) {
            return OpennessOfWork.of(work);
        }
        if (event instanceof CommitmentEvent promise) {
            return OpennessOfWork.of(promise);
        }
        if (event instanceof ObligationEvent debt) {
            return OpennessOfPersons.of(debt);
        }
        return event instanceof ContactEvent contact ? OpennessOfPersons.of(contact) : ofRegisters(event);
    }

    private static Openness ofRegisters(LedgerEvent event) {
        if (event instanceof ReportEvent report) {
            return ofReports(report);
        }
        if (event instanceof TemplateEvent template) {
            return ofTemplates(template);
        }
        if (event instanceof CommitteeEvent
                || event instanceof RuleSetEvent
                || event instanceof CalendarEvent
                || event instanceof CampaignEvent) {
            return OPEN;
        }
        if (event instanceof DisposalEvent) {
            return FOR_STAFF;
        }
        throw new IllegalArgumentException("Nobody has decided who may hear of " + event.getClass());
    }

    /** A report is everybody's from the instant it is given to all, and nobody else's before. */
    private static Openness ofReports(ReportEvent event) {
        return switch (event) {
            case SummaryReportDistributed _ -> OPEN;
            case SummaryReportCompiled _, SummaryReportSubmittedToBoard _, SummaryReportSuperseded _ -> FOR_STAFF;
        };
    }

    /** What somebody would like letters to say is not yet what the municipality says. */
    private static Openness ofTemplates(TemplateEvent event) {
        return switch (event) {
            case TemplateProposed _ -> FOR_STAFF;
            case TemplateApproved _, TemplateRetired _ -> OPEN;
        };
    }
}
