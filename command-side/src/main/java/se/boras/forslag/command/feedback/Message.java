package se.boras.forslag.command.feedback;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.template.TemplateId;

/** One message as the rules see it: what has been told of it, and which reports have been heard already. */
record Message(NotificationId id, @Nullable String templateId, String bodyHash, boolean substantive, Reports reports) {

    /** What mail systems have reported, each report known by its reference. */
    record Reports(
            Set<String> dispatched,
            Set<String> accepted,
            @Nullable Instant acceptedAt,
            boolean delivered,
            @Nullable Instant bouncedAt,
            int retries) {

        static final Reports NONE = new Reports(Set.of(), Set.of(), null, false, null, 0);

        Reports withDispatch(String ref) {
            return new Reports(with(dispatched, ref), accepted, acceptedAt, delivered, bouncedAt, retries);
        }

        Reports withAcceptance(String ref, Instant at) {
            return new Reports(dispatched, with(accepted, ref), at, delivered, bouncedAt, retries);
        }

        Reports withDelivery() {
            return new Reports(dispatched, accepted, acceptedAt, true, bouncedAt, retries);
        }

        Reports withBounce(Instant at) {
            return new Reports(dispatched, accepted, acceptedAt, false, at, retries);
        }

        Reports withRetry(int attempt) {
            return new Reports(dispatched, accepted, acceptedAt, delivered, bouncedAt, attempt);
        }

        private static Set<String> with(Set<String> refs, String ref) {
            var more = new HashSet<>(refs);
            more.add(ref);
            return Set.copyOf(more);
        }
    }

    static Message of(NotificationComposed composed) {
        return new Message(
                composed.notificationId(),
                composed.templateId(),
                composed.bodyHash(),
                composed.substantive(),
                Reports.NONE);
    }

    Message with(Reports next) {
        return new Message(id, templateId, bodyHash, substantive, next);
    }

    /** The service says a thing once, also when its words have been replaced meanwhile. */
    boolean says(Letter letter, boolean service) {
        return bodyHash.equals(letter.hash())
                || service
                        && templateId != null
                        && TemplateId.letterOf(templateId)
                                .equals(letter.template().key());
    }

    boolean unheardOf() {
        return reports.equals(Reports.NONE);
    }

    /** It has come back, and has not been sent anew since. */
    boolean back() {
        var bouncedAt = reports.bouncedAt();
        var acceptedAt = reports.acceptedAt();
        return bouncedAt != null && (acceptedAt == null || !acceptedAt.isAfter(bouncedAt));
    }

    /** A report of something before the message came back says nothing about now. */
    boolean overtaken(Instant at) {
        var bouncedAt = reports.bouncedAt();
        return bouncedAt != null && !at.isAfter(bouncedAt);
    }
}
