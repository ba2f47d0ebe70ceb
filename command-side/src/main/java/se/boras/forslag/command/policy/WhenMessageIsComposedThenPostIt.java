package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Writing;
import se.boras.forslag.command.mail.Resending;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;

/** What a person has written leaves when it has been recorded, and once more when it came back for a passing reason. */
@Component
@ProcessingGroup("post-messages")
@DisallowReplay
class WhenMessageIsComposedThenPostIt {

    private final Writing writing;
    private final Resending resending;

    WhenMessageIsComposedThenPostIt(Writing writing, Resending resending) {
        this.writing = writing;
        this.resending = resending;
    }

    @EventHandler
    void on(NotificationComposed event) {
        writing.post(event);
    }

    @EventHandler
    void on(NotificationRetryScheduled event) {
        resending.again(event.notificationId(), event.at());
    }
}
