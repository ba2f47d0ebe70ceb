package se.boras.forslag.command.ledger;

/** Others were faster every time it was tried. Nothing is wrong with what was asked; it may be asked again. */
public class TooManyAtOnce extends RuntimeException {

    TooManyAtOnce() {
        super("Too many at once", null, false, false);
    }
}
