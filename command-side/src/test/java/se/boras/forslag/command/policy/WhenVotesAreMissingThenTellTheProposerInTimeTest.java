package se.boras.forslag.command.policy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenVotesAreMissingThenTellTheProposerInTimeTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenVotesAreMissingThenTellTheProposerInTime.class);

    @Test
    void by_mail_which_pays_nothing() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened())
                .when(notice(it))
                .then()
                .mailed("EXPIRY_NOTICE " + it.contact);
    }

    @Test
    void T_34_but_to_no_address_that_nobody_has_confirmed() {
        policy.given(it.submitted(), it.published(), it.opened())
                .when(notice(it))
                .nothing();
    }

    private static ExpiryNoticeIssued notice(OneProposal of) {
        return new ExpiryNoticeIssued(of.ballot, 40, 150, of.closesAt(), 14);
    }
}
