package se.boras.forslag.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Teller;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.proposal.ProposalPublished;

/** Whoever has proposed something hears that it can be read, and until when it can get votes. */
@Component
@ProcessingGroup("tell-of-publication")
@DisallowReplay
class WhenProposalIsPublishedThenTellItsProposer {

    private final Teller teller;
    private final Letters letters;

    WhenProposalIsPublishedThenTellItsProposer(Teller teller, Letters letters) {
        this.teller = teller;
        this.letters = letters;
    }

    @EventHandler
    void on(ProposalPublished event, EventMessage<?> message) {
        var on = LocalDate.ofInstant(event.publishedAt(), Circumstances.LOCAL);
        var basis = event.proposalId().value();
        teller.tell(
                event.proposalId(),
                FeedbackKind.PUBLICATION,
                on,
                basis,
                message.getIdentifier(),
                to -> letter(to, lastDay(event.closesAt())));
    }

    private Letter letter(ProposalState to, @Nullable LocalDate lastDay) {
        return letters.published(to.id().publicNumber(), lastDay, to.votesRequired(), to.language());
    }

    /** Voting closes when the day after begins. */
    private static @Nullable LocalDate lastDay(@Nullable Instant closesAt) {
        return closesAt == null ? null : LocalDate.ofInstant(closesAt.minusMillis(1), Circumstances.LOCAL);
    }
}
