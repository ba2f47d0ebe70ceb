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
    static final String EXPIRY_NOTICE = "expiry-notice";
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

    private static final class NoticeTimer implements Timer {

        @Override
        public String kind() {
            return EXPIRY_NOTICE;
        }

        @Override
        public Command when(String subject, Instant due) {
            var parts = subject.split("/");
            return new GiveExpiryNotice(new BallotId(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** Several for a ballot: the first may not be called for and the last even so. */
    static String notice(BallotId ballot, int daysLeft) {
        return ballot + "/" + daysLeft;
    }

    @Bean
    Timer expiryNotice() {
        return new NoticeTimer();
    }

    /** What was planned when each notice was a kind of its own. */
    @Bean
    Timer firstExpiryNotice() {
        return new BallotTimer(EXPIRY_NOTICE + "-14", ballot -> new GiveExpiryNotice(ballot, 14));
    }

    @Bean
    Timer lastExpiryNotice() {
        return new BallotTimer(EXPIRY_NOTICE + "-3", ballot -> new GiveExpiryNotice(ballot, 3));
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
