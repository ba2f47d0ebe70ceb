package se.boras.forslag.query.told;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.query.reading.Times;

/**
 * What happened to a proposal before it could be published (<i>mottagning</i>), under which rules.
 *
 * @param remindedOf the step the registry was last reminded of, since it could look at the proposal
 * @param readySince the day from which the registry could look at it: whoever waits for the proposer is not late
 */
public record Intake(
        Instant submittedAt,
        String ruleSet,
        Channel channel,
        Pathway pathway,
        Address address,
        @Nullable IntakeClass sortedAs,
        @Nullable LocalDate completionDueBy,
        LocalDate readySince,
        boolean waived,
        boolean ended,
        @Nullable IntakeStep remindedOf) {

    /** Whether the proposer has confirmed where she can be reached (<i>adressbekräftelse</i>). */
    public enum Address {
        ASKED,
        FAILED,
        CONFIRMED
    }

    public static Intake of(ProposalSubmitted event) {
        return new Intake(
                event.submittedAt(),
                event.ruleSetVersion(),
                event.channel(),
                event.pathway(),
                Address.ASKED,
                null,
                null,
                Times.day(event.submittedAt()),
                false,
                false,
                null);
    }

    /** Only who came over the web is asked to confirm an address. */
    public boolean addressMissing() {
        return channel == Channel.WEB && address != Address.CONFIRMED;
    }

    Intake address(Address now, LocalDate day) {
        return new Intake(
                submittedAt, ruleSet, channel, pathway, now, sortedAs, completionDueBy, day, waived, ended, null);
    }

    Intake sorted(IntakeClass as) {
        return new Intake(
                submittedAt,
                ruleSet,
                channel,
                pathway,
                address,
                as,
                completionDueBy,
                readySince,
                waived,
                ended,
                remindedOf);
    }

    Intake completion(@Nullable LocalDate dueBy, LocalDate ready) {
        return new Intake(submittedAt, ruleSet, channel, pathway, address, sortedAs, dueBy, ready, waived, ended, null);
    }

    Intake waive() {
        return then(true, ended, remindedOf);
    }

    /** Refused, redirected or withdrawn: nobody is waiting for a review any more. */
    Intake end() {
        return then(waived, true, remindedOf);
    }

    Intake reminded(IntakeStep step) {
        return then(waived, ended, step);
    }

    private Intake then(boolean waivedNow, boolean endedNow, @Nullable IntakeStep reminder) {
        return new Intake(
                submittedAt,
                ruleSet,
                channel,
                pathway,
                address,
                sortedAs,
                completionDueBy,
                readySince,
                waivedNow,
                endedNow,
                reminder);
    }
}
