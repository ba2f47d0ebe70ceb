package se.boras.forslag.command.proposal;

import java.time.Instant;
import java.time.LocalDate;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** What was settled for good when the proposal was handed in (<i>villkor</i>), whatever rules are adopted later. */
record Terms(
        Instant submittedAt,
        String ruleSetVersion,
        int votesRequired,
        int votingDays,
        int graceHours,
        Pathway pathway,
        Channel channel,
        String language) {

    static Terms of(ProposalSubmitted event) {
        return new Terms(
                event.submittedAt(),
                event.ruleSetVersion(),
                event.votesRequired(),
                event.votingDays(),
                event.graceHours(),
                event.pathway(),
                event.channel(),
                event.language());
    }

    /** The first instant at which no vote is taken: the last day counts whole, however many hours it has. */
    Instant closesAt(Instant opensAt) {
        return LocalDate.ofInstant(opensAt, Circumstances.LOCAL)
                .plusDays(votingDays + 1L)
                .atStartOfDay(Circumstances.LOCAL)
                .toInstant();
    }
}
