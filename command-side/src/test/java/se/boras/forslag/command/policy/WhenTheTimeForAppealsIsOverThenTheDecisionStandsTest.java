package se.boras.forslag.command.policy;

import static se.boras.forslag.command.Specification.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.DecisionAppealed;
import se.boras.forslag.events.casework.ProtocolAnnounced;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenTheTimeForAppealsIsOverThenTheDecisionStandsTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenTheTimeForAppealsIsOverThenTheDecisionStands.class);

    private static final String KIND = "gain-legal-force";

    @Test
    void the_day_after_the_last_for_appeals() {
        policy.when(announced()).then().planned(KIND, it.aCase, Instant.parse("2026-06-03T22:00:00Z"));
    }

    @Test
    void unless_somebody_has_appealed() {
        policy.when(announced());
        policy.when(new DecisionAppealed(it.aCase, it.decision, "Förvaltningsrätten", null, TODAY))
                .cancelled(KIND, it.aCase);
    }

    private ProtocolAnnounced announced() {
        return new ProtocolAnnounced(it.aCase, it.decision, TODAY, LocalDate.of(2026, 6, 3));
    }
}
