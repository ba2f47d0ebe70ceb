package se.boras.forslag.service.eventlog;

/** What PostgreSQL calls out to all nodes whenever something has been stored. */
public final class Notice {

    public static final String CHANNEL = "liggaren";

    private Notice() {}
}
