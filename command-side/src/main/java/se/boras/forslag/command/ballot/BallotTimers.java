package se.boras.forslag.command.ballot;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.boras.forslag.command.ballot.TallyCommand.CloseVoting;
import se.boras.forslag.command.ballot.TallyCommand.DestroyVoterKeys;
import se.boras.forslag.command.ballot.TallyCommand.FinaliseTally;
import se.boras.forslag.command.ballot.TallyCommand.GiveExpiryNotice;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.ballot.BallotId;

/** What falls due in the life of a ballot. */
@Configuration(proxyBeanMethods = false)
class BallotTimers {

    static final String CLOSE = "close-voting";
    static final String FINALISE = "finalise-tally";
    static final String DESTROY_KEYS = "destroy-voter-keys";
    static final int FIRST_NOTICE = 14;
    static final int LAST_NOTICE = 3;
    private static final String RETENTION = "voterKeysKeptMonths";

    private record BallotTimer(String kind, Makes makes) implements Timer {

        @FunctionalInterface
        private interface Makes {
            Command of(BallotId ballot);
        }

        @Override
        public Command when(String subject, Instant due) {
            return makes.of(new BallotId(subject));
        }
    }

    /** Each notice is a kind of its own, for the first may not be called for and the second even so. */
    static String expiryNotice(int daysLeft) {
        return "expiry-notice-" + daysLeft;
    }

    @Bean
    Timer firstExpiryNotice() {
        return new BallotTimer(expiryNotice(FIRST_NOTICE), ballot -> new GiveExpiryNotice(ballot, FIRST_NOTICE));
    }

    @Bean
    Timer lastExpiryNotice() {
        return new BallotTimer(expiryNotice(LAST_NOTICE), ballot -> new GiveExpiryNotice(ballot, LAST_NOTICE));
    }

    @Bean
    Timer closeVoting() {
        return new BallotTimer(CLOSE, CloseVoting::new);
    }

    @Bean
    Timer finaliseTally() {
        return new BallotTimer(FINALISE, FinaliseTally::new);
    }

    @Bean
    Timer destroyVoterKeys() {
        return new BallotTimer(DESTROY_KEYS, ballot -> new DestroyVoterKeys(ballot, RETENTION));
    }
}
