package se.boras.forslag.command.time;

import java.time.Instant;
import se.boras.forslag.command.ledger.Command;

/** A kind of thing that falls due: it says which ordinary command to send when it does, and the rules decide. */
public interface Timer {

    /** The name under which it stands in the list of what falls due. */
    String kind();

    Command when(String subject, Instant due);
}
