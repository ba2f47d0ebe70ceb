package se.boras.forslag.command.policy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoidGround;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VotesVoided;
import se.boras.forslag.events.casework.BallotDoubtRaised;
import se.boras.forslag.events.casework.ReferralDeclined;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenVotesAreVoidedThenRaiseDoubtTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenVotesAreVoidedThenRaiseDoubt.class);

    private final BatchId batch = BatchId.of(it.ballot, 1);

    @Test
    void the_committee_that_has_the_case_is_told() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened(), it.counted(151), it.referred())
                .when(voided())
                .then(new BallotDoubtRaised(it.aCase, batch, false));
    }

    @Test
    void while_no_committee_has_it_nobody_is() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened())
                .when(voided())
                .nothing();
    }

    @Test
    void nor_one_that_has_declined() {
        policy.given(it.handedIn())
                .given(it.referred(), new ReferralDeclined(it.aCase, "Inte vårt", null))
                .when(voided())
                .nothing();
    }

    private VotesVoided voided() {
        return new VotesVoided(
                it.ballot,
                batch,
                List.of(VoteId.of(it.ballot, "abc")),
                VoidGround.SAME_PERSON,
                "bilaga 1",
                null,
                151,
                150);
    }
}
