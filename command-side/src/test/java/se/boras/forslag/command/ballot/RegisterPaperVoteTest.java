package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.CLOSES;
import static se.boras.forslag.command.ballot.Ballots.VOTE;
import static se.boras.forslag.command.ballot.Ballots.VOTER;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.citizen;
import static se.boras.forslag.command.ballot.Ballots.confirmedVote;

import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteMethod;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterPaperVoteTest {

    private static final SecretKeySpec SECRET = new SecretKeySpec(new byte[32], "AES");

    @Test
    void a_vote_on_paper_is_cast_and_confirmed_at_once() {
        var now = CLOSES.minusMillis(1);

        assertThat(castAt(now, null))
                .containsExactly(
                        new VoteCast(VOTE, BALLOT, VOTER.key(), now, VoteMethod.PAPER),
                        new VoteConfirmed(VOTE, BALLOT, now));
    }

    @Test
    void the_registrar_is_told_that_the_voter_has_voted() {
        refused("voter-has-voted", () -> castAt(CLOSES.minusMillis(1), confirmedVote(1)));
    }

    @Test
    void paper_waits_no_longer_than_anything_else() {
        refused("voting-closed", () -> castAt(CLOSES, null));
    }

    @Test
    void a_reference_is_the_same_however_it_is_typed_and_never_the_same_as_an_address() {
        var written = Voter.byReference(BALLOT, SECRET, "  List 3,  row 17 ");

        assertThat(written).isEqualTo(Voter.byReference(BALLOT, SECRET, "list 3, row 17"));
        assertThat(written).isNotEqualTo(Voter.byReference(BALLOT, SECRET, "list 3, row 18"));
        assertThat(Voter.byReference(BALLOT, SECRET, "a@example.org"))
                .isNotEqualTo(Voter.byAddress(BALLOT, SECRET, new CanonicalAddress("a@example.org")));
    }

    private static List<VoteEvent> castAt(Instant now, @Nullable VoteState vote) {
        return VoteRules.castOnPaper(VOTER, VoteMethod.PAPER, ballot(), vote, citizen(now));
    }
}
