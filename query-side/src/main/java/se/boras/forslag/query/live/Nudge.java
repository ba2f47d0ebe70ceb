package se.boras.forslag.query.live;

/** A hint (<i>påstötning</i>) that something has been stored. A lost one costs nothing but a few seconds. */
public interface Nudge {

    void given();
}
