package se.boras.forslag.command.ballot;

import org.springframework.dao.TransientDataAccessException;
import se.boras.forslag.events.ballot.BallotId;

/** The log holds more of this ballot than has been counted: to be asked again in a moment. */
class CountLagging extends TransientDataAccessException {

    CountLagging(BallotId ballot) {
        super("Not everything of " + ballot + " has been counted yet");
    }
}
