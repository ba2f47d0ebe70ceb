package se.boras.forslag.command.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.reference.CommitteeId;

/**
 * What the rules ask about one debt of feedback (<i>återkopplingsskuld</i>).
 *
 * @param paidBy the message that paid it, if a message did
 * @param returned how many messages have come back
 */
public record ObligationState(
        FeedbackObligationRaised raised,
        LastDay lastDay,
        Standing standing,
        @Nullable NotificationId paidBy,
        DeliveryChannel channel,
        int returned,
        List<Message> messages) {

    public static final StreamKind<ObligationState, ObligationEvent> KIND =
            StreamKind.of("Obligation", ObligationEvent.class, ObligationHistory::evolve);

    static ObligationState raised(FeedbackObligationRaised raised) {
        return new ObligationState(
                raised, LastDay.on(raised.dueBy()), Standing.OPEN, null, DeliveryChannel.EMAIL, 0, List.of());
    }

    public ObligationId id() {
        return raised.obligationId();
    }

    public FeedbackKind kind() {
        return raised.kind();
    }

    public @Nullable CommitteeId committee() {
        return raised.committee();
    }

    /** Whose people may pay it: the committee's, or else the registry's. */
    Object owner() {
        var committee = raised.committee();
        return committee == null ? "registry" : committee;
    }

    public boolean open() {
        return !standing.settled();
    }

    boolean restsOn(FeedbackKind kind, String basis) {
        return kind() == kind && raised.basis().equals(basis);
    }

    Optional<Message> message(NotificationId id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    NotificationId nextMessage() {
        return NotificationId.of(id(), messages.size() + 1);
    }

    public LocalDate dueBy() {
        return lastDay.dueBy();
    }

    /** Words that can pay it have gone out, or are about to, and have not come back. */
    boolean wordsUnderWay() {
        return messages.stream().anyMatch(message -> pays(message) && !message.back());
    }

    /** Whether this message would pay the debt, did it arrive. */
    boolean pays(Message message) {
        return kind().paidBy(message.substantive());
    }

    ObligationState until(LastDay day) {
        return new ObligationState(raised, day, standing, paidBy, channel, returned, messages);
    }

    ObligationState standing(Standing next, @Nullable NotificationId by) {
        return new ObligationState(raised, lastDay, next, by, channel, returned, messages);
    }

    ObligationState channel(DeliveryChannel next) {
        return new ObligationState(raised, lastDay, standing, paidBy, next, returned, messages);
    }

    ObligationState oneMoreReturned() {
        return new ObligationState(raised, lastDay, standing, paidBy, channel, returned + 1, messages);
    }

    ObligationState and(Message message) {
        var more = Stream.concat(messages.stream(), Stream.of(message)).toList();
        return new ObligationState(raised, lastDay, standing, paidBy, channel, returned, more);
    }

    ObligationState reported(NotificationId id, UnaryOperator<Message.Reports> report) {
        var next = messages.stream()
                .map(message -> message.id().equals(id) ? message.with(report.apply(message.reports())) : message)
                .toList();
        return new ObligationState(raised, lastDay, standing, paidBy, channel, returned, next);
    }
}
