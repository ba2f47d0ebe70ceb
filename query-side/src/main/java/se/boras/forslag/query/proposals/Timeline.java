package se.boras.forslag.query.proposals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.VoidBatchProposed;
import se.boras.forslag.events.feedback.ChannelSwitched;
import se.boras.forslag.events.feedback.NotificationAbandoned;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationDelivered;
import se.boras.forslag.events.feedback.NotificationDispatched;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.proposal.ContactAddressVerificationFailed;
import se.boras.forslag.events.proposal.ContactAddressVerificationRequested;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.TextRedactionProposed;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.log.PastVotes;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;

/** What happened to a proposal, in plain words (<i>tidslinje</i>): organs and roles, no persons, votes by the day. */
@Component
class Timeline {

    /** One line of the story. */
    @Schema(name = "TimelineLine")
    record Line(
            long position,
            Instant at,
            @Nullable LocalDate occurredOn,
            String type,
            String what,
            @Nullable String organ,
            @Nullable String role) {}

    /** What concerns how the proposer is reached, or is not settled yet, is for staff. */
    private static final Set<Class<? extends LedgerEvent>> FOR_STAFF = Set.of(
            ContactAddressVerificationRequested.class,
            ContactAddressVerified.class,
            ContactAddressVerificationFailed.class,
            ContactCorrected.class,
            TextRedactionProposed.class,
            VoidBatchProposed.class,
            NotificationComposed.class,
            NotificationDispatched.class,
            NotificationAccepted.class,
            NotificationDelivered.class,
            NotificationBounced.class,
            NotificationRetryScheduled.class,
            NotificationAbandoned.class,
            ChannelSwitched.class);

    private final PastEvents events;
    private final PastVotes votes;
    private final Sentences sentences;

    Timeline(PastEvents events, PastVotes votes, Sentences sentences) {
        this.events = events;
        this.votes = votes;
        this.sentences = sentences;
    }

    static boolean isForEverybody(Class<? extends LedgerEvent> event) {
        return !FOR_STAFF.contains(event);
    }

    List<Line> of(ProposalId proposal, Times times, boolean staff, Locale locale) {
        var told = events.of(proposal, times).stream()
                .filter(past -> staff || isForEverybody(past.event().getClass()))
                .map(past -> line(past, locale));
        var voted = votes.perDay(proposal, times).stream()
                .filter(day -> staff || !day.type().equals("VoteAttemptRefused"))
                .map(day -> line(day, locale));
        return Stream.concat(told, voted)
                .sorted(Comparator.comparingLong(Line::position))
                .toList();
    }

    private Line line(PastEvent past, Locale locale) {
        var envelope = past.envelope();
        return new Line(
                past.position(),
                past.recordedAt(),
                past.occurredOn(),
                past.type(),
                sentences.of(past.event(), locale),
                envelope.onBehalfOf(),
                envelope.role());
    }

    private Line line(PastVotes.Day day, Locale locale) {
        return new Line(
                day.lastPosition(),
                day.lastAt(),
                day.day(),
                day.type(),
                sentences.ofVotes(day.type(), day.count(), locale),
                null,
                "CITIZEN");
    }
}
