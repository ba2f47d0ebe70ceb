package se.boras.forslag.command.casework;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.casework.CaseEvent;

/** What the rules ask about a committee's case (<i>ärende</i>). */
public record CaseState() {

    public static final StreamKind<CaseState, CaseEvent> KIND =
            StreamKind.of("CommitteeCase", CaseEvent.class, CaseState::evolve);

    static CaseState evolve(@Nullable CaseState before, CaseEvent event) {
        return new CaseState();
    }
}
