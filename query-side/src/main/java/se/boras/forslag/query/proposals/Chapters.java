package se.boras.forslag.query.proposals;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.VoteAttemptRefused;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;
import se.boras.forslag.events.ballot.VotingClosed;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.casework.DecisionForecastSet;
import se.boras.forslag.events.casework.DecisionGainedLegalForce;
import se.boras.forslag.events.casework.FactBasisAttached;
import se.boras.forslag.events.casework.FeedbackPlanSet;
import se.boras.forslag.events.casework.HandlerAssigned;
import se.boras.forslag.events.casework.PreparationStarted;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.casework.ProtocolAnnounced;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.StartReminderIssued;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationRescheduled;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.proposal.IntakeClassified;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.query.proposals.Timeline.Line;

/**
 * The story of a proposal in chapters (<i>kapitel</i>): what most readers want, the small steps in between, and the votes.
 * What nobody has sorted is told to all.
 *
 * @param main the great steps, latest first
 * @param whole every step but votes, latest first
 * @param votes the votes of each day, latest first
 */
record Chapters(List<Line> main, List<Line> whole, List<Line> votes) {

    private static final Set<String> VOTES =
            named(VoteCast.class, VoteConfirmed.class, VoteWithdrawn.class, VoteAttemptRefused.class);

    private static final Set<String> SMALL = named(
            BallotOpened.class,
            ExpiryNoticeIssued.class,
            IntegrityReviewPassed.class,
            VoterKeysDestroyed.class,
            VotingClosed.class,
            CaseRegistered.class,
            CaseReminderIssued.class,
            DecisionForecastSet.class,
            DecisionGainedLegalForce.class,
            FactBasisAttached.class,
            FeedbackPlanSet.class,
            HandlerAssigned.class,
            PreparationStarted.class,
            ProtocolAdjusted.class,
            ProtocolAnnounced.class,
            DateReminderIssued.class,
            OverdueReminderIssued.class,
            StartReminderIssued.class,
            FeedbackObligationRaised.class,
            FeedbackObligationReopened.class,
            FeedbackObligationRescheduled.class,
            FeedbackObligationWaived.class,
            FeedbackReminderIssued.class,
            PersonalDataDisposed.class,
            IntakeClassified.class,
            IntakeReminderIssued.class);

    static Chapters of(List<Line> story) {
        var latestFirst = story.reversed();
        var whole = latestFirst.stream()
                .filter(line -> !VOTES.contains(line.type()))
                .toList();
        return new Chapters(
                whole.stream().filter(line -> !SMALL.contains(line.type())).toList(),
                whole,
                latestFirst.stream().filter(line -> VOTES.contains(line.type())).toList());
    }

    @SafeVarargs
    private static Set<String> named(Class<? extends LedgerEvent>... events) {
        return Stream.of(events).map(Vocabulary::nameOf).collect(toUnmodifiableSet());
    }
}
