package se.boras.forslag.command.feedback;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.events.proposal.ProposalId;

/** By when a proposer hears again, under the rules the proposal was handed in under; letters promise a day, not a number of days. */
@Component
public class NextNews {

    private final ReferenceInLog reference;
    private final Recipients recipients;

    NextNews(ReferenceInLog reference, Recipients recipients) {
        this.reference = reference;
        this.recipients = recipients;
    }

    public LocalDate publication(ProposalId proposal, LocalDate from) {
        var terms = terms(recipients.of(proposal));
        return terms.calendar().plusWorkingDays(from, terms.rules().publishWithinWorkingDays());
    }

    /** The votes are gone through first. */
    public LocalDate referral(ProposalState proposal, LocalDate counted) {
        var terms = terms(proposal);
        var reviewed = terms.calendar().plusWorkingDays(counted, terms.rules().reviewWithinWorkingDays());
        return terms.calendar().plusWorkingDays(reviewed, terms.rules().referWithinWorkingDays());
    }

    private Terms terms(ProposalState proposal) {
        var now = reference.now();
        return new Terms(now.rules().version(proposal.ruleSetVersion()).rules(), now.calendar());
    }
}
