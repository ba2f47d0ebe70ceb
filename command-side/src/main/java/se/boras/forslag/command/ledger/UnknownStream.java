package se.boras.forslag.command.ledger;

/** Nobody has heard of the thing the command is about. */
public class UnknownStream extends RuntimeException {

    private final String stream;

    public UnknownStream(String stream) {
        super("There is no " + stream, null, false, false);
        this.stream = stream;
    }

    public String stream() {
        return stream;
    }
}
