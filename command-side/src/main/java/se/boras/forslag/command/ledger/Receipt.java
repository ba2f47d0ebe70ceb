package se.boras.forslag.command.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a command is answered: the identities it made, and where in the log its last event lies. */
public final class Receipt {

    private final Map<String, Object> made;
    private volatile long position;

    public Receipt(Map<String, Object> made) {
        this.made = new LinkedHashMap<>(made);
    }

    public Receipt(Map<String, Object> made, long position) {
        this(made);
        this.position = position;
    }

    public Map<String, Object> made() {
        return made;
    }

    public long position() {
        return position;
    }

    /** Known only when the events are safely stored. */
    public void storedAt(long position) {
        this.position = position;
    }
}
