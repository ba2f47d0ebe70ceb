package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.AcceptedAndNotReturned;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.events.feedback.NotificationAccepted;
import se.boras.forslag.events.feedback.NotificationBounced;

/** An accepted message pays its debt only if it has not come back within some days. */
@Component
@ProcessingGroup("wait-for-bounces")
@DisallowReplay
class WhenMessageIsAcceptedThenWaitWhetherItComesBack {

    private final DueList due;
    private final AcceptedAndNotReturned timer;

    WhenMessageIsAcceptedThenWaitWhetherItComesBack(DueList due, AcceptedAndNotReturned timer) {
        this.due = due;
        this.timer = timer;
    }

    @EventHandler
    void on(NotificationAccepted event) {
        due.plan(timer.kind(), event.notificationId(), timer.after(event));
    }

    @EventHandler
    void on(NotificationBounced event) {
        due.cancel(timer.kind(), event.notificationId());
    }
}
