package se.boras.forslag.query.proposals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** What happened to the proposal before it could be published (<i>mottagning</i>). */
record Intake(
        Instant submittedAt,
        Channel channel,
        Pathway pathway,
        boolean addressConfirmed,
        @Nullable LocalDate completionDueBy,
        boolean ended) {

    static Intake of(ProposalSubmitted event) {
        return new Intake(event.submittedAt(), event.channel(), event.pathway(), false, null, false);
    }

    /** Only who came over the web is asked to confirm an address. */
    boolean addressMissing() {
        return channel == Channel.WEB && !addressConfirmed;
    }

    Intake address(boolean confirmed) {
        return new Intake(submittedAt, channel, pathway, confirmed, completionDueBy, ended);
    }

    Intake completion(@Nullable LocalDate dueBy) {
        return new Intake(submittedAt, channel, pathway, addressConfirmed, dueBy, ended);
    }

    /** Refused, redirected or withdrawn: nobody is waiting for a review any more. */
    Intake end() {
        return new Intake(submittedAt, channel, pathway, addressConfirmed, completionDueBy, true);
    }
}
