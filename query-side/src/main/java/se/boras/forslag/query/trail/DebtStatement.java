package se.boras.forslag.query.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Obligation;
import se.boras.forslag.query.told.ObligationStory;
import se.boras.forslag.query.told.Statement;
import se.boras.forslag.query.told.Voice;

/** Says what the proposer was owed to be told, debt by debt. */
@Component
@Order(2)
class DebtStatement implements Statement {

    private final PastEvents events;

    DebtStatement(PastEvents events) {
        this.events = events;
    }

    @Override
    public List<Field> of(ProposalId proposal, Times times, Voice voice) {
        var debts = new LinkedHashMap<ObligationId, Obligation>();
        for (var past : events.of(proposal, times)) {
            if (past.event() instanceof ObligationEvent event) {
                debts.compute(event.obligationId(), (_, debt) -> next(debt, event, past));
            }
        }
        return debts.values().stream().flatMap(debt -> fields(debt, voice)).toList();
    }

    /** A letter can have been posted on a day on which the debt was not yet entered. */
    private static @Nullable Obligation next(@Nullable Obligation debt, ObligationEvent event, PastEvent past) {
        return debt == null && !(event instanceof FeedbackObligationRaised)
                ? null
                : ObligationStory.evolve(debt, event, past.recordedAt());
    }

    private static Stream<Field> fields(Obligation debt, Voice voice) {
        var kind = Map.of("kind", debt.kind());
        return Stream.of(
                new Field(
                        debt.id() + ".state",
                        voice.filled("stated.debt.state", kind),
                        voice.word("state", debt.state(), debt.dueBy())),
                new Field(
                        debt.id() + ".dueBy",
                        voice.filled("stated.debt.dueBy", kind),
                        voice.filled("stated.dueBy.value", Map.of("dueBy", debt.dueBy()))));
    }
}
