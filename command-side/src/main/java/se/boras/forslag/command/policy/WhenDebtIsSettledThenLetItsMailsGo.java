package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.mail.Disposal;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.NotificationAbandoned;

/** What a mail said is kept until nobody is owed it any more, and some time after that. */
@Component
@ProcessingGroup("let-mails-go")
@DisallowReplay
class WhenDebtIsSettledThenLetItsMailsGo {

    private final Disposal disposal;

    WhenDebtIsSettledThenLetItsMailsGo(Disposal disposal) {
        this.disposal = disposal;
    }

    @EventHandler
    void on(FeedbackObligationDischarged event) {
        disposal.settled(event.obligationId());
    }

    @EventHandler
    void on(FeedbackObligationWaived event) {
        disposal.settled(event.obligationId());
    }

    @EventHandler
    void on(NotificationAbandoned event) {
        disposal.settled(event.obligationId());
    }

    @EventHandler
    void on(FeedbackObligationReopened event) {
        disposal.owedAgain(event.obligationId());
    }
}
