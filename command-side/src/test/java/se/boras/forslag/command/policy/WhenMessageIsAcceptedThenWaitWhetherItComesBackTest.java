package se.boras.forslag.command.policy;

import static se.boras.forslag.command.Specification.NOON;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenMessageIsAcceptedThenWaitWhetherItComesBackTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenMessageIsAcceptedThenWaitWhetherItComesBack.class);

    @Test
    void for_a_fortnight() {
        policy.when(it.accepted()).then().planned("accept-delivery", it.message, NOON.plus(Duration.ofDays(14)));
    }

    @Test
    void what_has_come_back_is_not_waited_for() {
        policy.when(it.accepted());
        policy.when(it.bounced()).cancelled("accept-delivery", it.message);
    }
}
