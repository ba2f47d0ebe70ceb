package se.boras.forslag.command.vault;

/** Something is wrapped by a master key that the service was not given. */
public class MasterKeyMissing extends RuntimeException {

    MasterKeyMissing(String id) {
        super("The master key " + id + " has not been given", null, false, false);
    }
}
