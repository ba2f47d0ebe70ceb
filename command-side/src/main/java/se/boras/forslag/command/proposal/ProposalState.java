package se.boras.forslag.command.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;

/** What the rules ask about a proposal (<i>förslag</i>). */
public record ProposalState(
        ProposalId id,
        Terms terms,
        Address address,
        Content content,
        Intake intake,
        @Nullable Publication publication,
        Course course) {

    public static final StreamKind<ProposalState, ProposalEvent> KIND =
            StreamKind.of("Proposal", ProposalEvent.class, ProposalPast::evolve);

    public Instant submittedAt() {
        return terms.submittedAt();
    }

    public String ruleSetVersion() {
        return terms.ruleSetVersion();
    }

    public int votesRequired() {
        return terms.votesRequired();
    }

    public int votingDays() {
        return terms.votingDays();
    }

    public int graceHours() {
        return terms.graceHours();
    }

    public Pathway pathway() {
        return terms.pathway();
    }

    public Channel channel() {
        return terms.channel();
    }

    public String language() {
        return terms.language();
    }

    public ContactRef contactRef() {
        return address.contactRef();
    }

    public boolean addressConfirmed() {
        return address.confirmed();
    }

    public @Nullable IntakeClass classifiedAs() {
        return intake.classifiedAs();
    }

    public boolean completionOutstanding() {
        return intake.completionOutstanding();
    }

    /** What the registry was last reminded of. */
    public @Nullable IntakeReminderIssued lastReminder() {
        return intake.reminder();
    }

    /** The registry can look at it: it has come in, and nobody waits for its proposer. */
    public boolean waitsForReview() {
        return course.stage() == ProposalStage.RECEIVED
                && !completionOutstanding()
                && (channel() != Channel.WEB || addressConfirmed());
    }

    public @Nullable String redactionProposedBy() {
        return content.redactionProposedBy();
    }

    public boolean published() {
        return publication != null;
    }

    public @Nullable Instant opensAt() {
        return publication == null ? null : publication.opensAt();
    }

    public @Nullable Instant closesAt() {
        return publication == null ? null : publication.closesAt();
    }

    public boolean hidden() {
        return publication != null && publication.hidden();
    }

    public boolean refused() {
        return course.stage() == ProposalStage.REFUSED || course.outcome() == Outcome.REFUSED;
    }

    public boolean redirected() {
        return course.stage() == ProposalStage.REDIRECTED || course.outcome() == Outcome.REDIRECTED;
    }

    public boolean withdrawn() {
        return course.stage() == ProposalStage.WITHDRAWN || course.outcome() == Outcome.WITHDRAWN;
    }

    public boolean expired() {
        return course.stage() == ProposalStage.EXPIRED || course.outcome() == Outcome.EXPIRED;
    }

    public boolean withdrawalRequested() {
        return course.withdrawalRequested();
    }

    public boolean thresholdWaived() {
        return course.thresholdWaived();
    }

    /** No ballot is held: the proposal came that way, or was let off. */
    public boolean needsNoVotes() {
        return pathway() == Pathway.DIRECT || thresholdWaived();
    }

    /** How it ended; nothing while it has not. */
    public @Nullable Outcome closed() {
        return course.outcome();
    }

    boolean reachedOnPaperOrByPhone() {
        return channel() == Channel.PAPER || channel() == Channel.PHONE;
    }
}
