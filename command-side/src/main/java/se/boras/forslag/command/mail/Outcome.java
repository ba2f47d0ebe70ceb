package se.boras.forslag.command.mail;

/** What came of an attempt to send; a reason is the name of a kind of failure, never what the server said of an address. */
sealed interface Outcome {

    record Sent() implements Outcome {}

    record Later(String reason) implements Outcome {}

    /** The status is the mail system's own (RFC 3463) where it gave one. */
    record Failed(String reason, String status) implements Outcome {}

    /** Not tried: the server that takes our mail is away, which is not the mail's fault. */
    record NotTried(String reason) implements Outcome {}
}
