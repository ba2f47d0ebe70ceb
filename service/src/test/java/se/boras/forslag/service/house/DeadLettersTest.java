package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.service.house.Poison.WhenPublishedThenNote;

/** An event that nobody can take: the others go on, and it is not forgotten. */
@TheHouse
@Import(Poison.class)
@TestPropertySource(properties = "liggaren.dead-letters.retry-seconds=3600")
class DeadLettersTest extends IllHouse {

    @Autowired
    private WhenPublishedThenNote policy;

    @Test
    void others_go_on_and_what_follows_waits_in_order() {
        assertThat(stage(well)).isEqualTo("VOTING");
        assertThat(stage(ill)).isEqualTo("RECEIVED");

        var waiting = letters("proposals");
        assertThat(waiting)
                .extracting(letter -> letter.path("type").asString())
                .startsWith("ProposalPublished", "BallotOpened");
        assertThat(waiting)
                .extracting(letter -> letter.path("position").asLong())
                .isSorted();
        assertThat(waiting)
                .allSatisfy(letter -> assertThat(
                                "proposal-" + letter.path("sequence").asString())
                        .isEqualTo(ill));
        assertThat(waiting)
                .element(1)
                .satisfies(letter -> assertThat(letter.path("cause").isNull()).isTrue());
    }

    @Test
    void a_letter_says_what_is_wrong_and_nothing_of_what_was_said() {
        var first = letters("proposals").getFirst();

        assertThat(first.path("attempts").asInt()).isEqualTo(1);
        assertThat(first.path("cause").asString()).isEqualTo("org.springframework.dao.DataIntegrityViolationException");
        assertThat(first.path("told").asString())
                .contains("SQL state 22012")
                .contains(" at ")
                .doesNotContain("Exempel");
        assertThat(database.sql("select string_agg(l::text, ' ') from read.dead_letter l")
                        .query(String.class)
                        .single())
                .doesNotContain("Exempel");
    }

    @Test
    void tried_again_in_vain_it_waits_on_and_after_the_cure_all_is_as_if_nothing_had_happened() {
        var before = letters("proposals");
        var retry = LETTERS + "/" + before.get(1).path("id").asString() + "/retry";

        assertThat(town.admin().post(retry).is(200).json().path("waiting").asInt())
                .isEqualTo(before.size());
        assertThat(letters("proposals").getFirst().path("attempts").asInt()).isEqualTo(2);
        poison.cure();
        assertThat(town.admin().post(retry).is(200).json().path("waiting").asInt())
                .isZero();

        assertThat(stage(ill)).isEqualTo("VOTING");
        town.castAndConfirm(ill, "rost" + System.nanoTime() + "@example.org");
        town.mails("nobody@example.org");
        assertThat(letters("proposals")).isEmpty();
    }

    @Test
    void a_policy_puts_aside_what_it_cannot_handle_and_hears_it_when_it_can() {
        assertThat(policy.heard()).contains(well).doesNotContain(ill);
        var letter = letters("test-policy").getFirst();
        assertThat(letter.path("told").asString()).contains("SQL state 22012").doesNotContain("Exempel");
        poison.cure();

        town.admin()
                .post(LETTERS + "/" + letter.path("id").asString() + "/retry")
                .is(200);

        assertThat(policy.heard()).contains(ill);
        assertThat(letters("test-policy")).isEmpty();
    }

    /** A vote that is entered twice is counted twice. */
    @Test
    void what_passes_by_itself_makes_no_letter_and_is_entered_once() {
        poison.disturb(VoteConfirmed.class, 2);

        town.castAndConfirm(well, 1, 3);
        town.mails("nobody@example.org");

        assertThat(poison.tastedBy("ballot")).isGreaterThan(2);
        assertThat(votes(well)).isEqualTo(3);
        assertThat(lettersOf(well)).isZero();
    }

    @Test
    void neither_does_what_passes_by_itself_in_a_policy() {
        poison.disturb(ProposalPublished.class, 2);

        var late = town.published("sen" + System.nanoTime() + "@example.org");
        town.mails("nobody@example.org");

        assertThat(poison.tastedBy("test-policy")).isGreaterThan(2);
        assertThat(policy.heard()).containsOnlyOnce(late);
        assertThat(lettersOf(late)).isZero();
    }

    private int votes(String proposal) {
        return town.registrar()
                .get("/api/proposals/%s", proposal)
                .is(200)
                .json()
                .at("/votes/valid")
                .asInt();
    }
}
