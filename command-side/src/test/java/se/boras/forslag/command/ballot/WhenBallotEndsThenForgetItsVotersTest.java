package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.DecidingSide;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.ballot.FinalCounts;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenBallotEndsThenForgetItsVotersTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenBallotEndsThenForgetItsVoters.class);

    @Test
    void how_to_reach_them_when_there_is_no_more_to_tell() {
        waitsForConfirmation();
        policy.when(it.counted(163)).then();
        assertThat(count("pending_voter", "vote_id like 'vote-" + it.ballot.number() + "-%'"))
                .isZero();
    }

    @Test
    void who_they_were_when_the_rules_say_so() {
        waitsForConfirmation();
        policy.when(new VoterKeysDestroyed(it.ballot, "regel", new FinalCounts(163, 0, 0)))
                .then();
        assertThat(count("pending_voter", "vote_id like 'vote-" + it.ballot.number() + "-%'"))
                .isZero();
    }

    private void waitsForConfirmation() {
        DATABASE.sql("insert into command.pending_voter (vote_id, contact_refs, notices, language, kept_at)"
                        + " values (?, array[?], 1, 'sv', now())")
                .params("vote-" + it.ballot.number() + "-abc", it.contact.value())
                .update();
        assertThat(count("pending_voter", "vote_id like 'vote-" + it.ballot.number() + "-%'"))
                .isOne();
    }

    private static int count(String table, String where) {
        return DATABASE.sql("select count(*) from command." + table + " where " + where)
                .query(Integer.class)
                .single();
    }

    private static final JdbcClient DATABASE = DecidingSide.HERE.part(JdbcClient.class);
}
