package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Writing;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;

/** What a person has written leaves when it has been recorded, and once more when it came back for a passing reason. */
@Component
@ProcessingGroup("post-messages")
@DisallowReplay
class WhenMessageIsComposedThenPostIt {

    private final Writing writing;
    private final Outbox outbox;

    WhenMessageIsComposedThenPostIt(Writing writing, Outbox outbox) {
        this.writing = writing;
        this.outbox = outbox;
    }

    @EventHandler
    void on(NotificationComposed event) {
        writing.post(event);
    }

    @EventHandler
    void on(NotificationRetryScheduled event) {
        outbox.again(event.notificationId(), event.at());
    }
}
