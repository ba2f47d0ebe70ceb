package se.boras.forslag.command.ballot;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.boras.forslag.command.ballot.TallyCommand.CloseVoting;
import se.boras.forslag.command.ballot.TallyCommand.DestroyVoterKeys;
import se.boras.forslag.command.ballot.TallyCommand.FinaliseTally;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.ballot.BallotId;

/** What falls due in the life of a ballot. */
@Configuration(proxyBeanMethods = false)
class BallotTimers {

    static final String CLOSE = "close-voting";
    static final String FINALISE = "finalise-tally";
    static final String DESTROY_KEYS = "destroy-voter-keys";
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
