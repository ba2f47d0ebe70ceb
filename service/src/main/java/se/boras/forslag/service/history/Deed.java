package se.boras.forslag.service.history;

/** One thing that somebody does in a tale. */
@FunctionalInterface
public interface Deed {

    void happen(Life life);
}
