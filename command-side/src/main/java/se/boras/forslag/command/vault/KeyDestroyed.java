package se.boras.forslag.command.vault;

/** What this key locked has been forgotten, and nothing more can be written under it. */
public class KeyDestroyed extends RuntimeException {

    KeyDestroyed(String name) {
        super("The key of " + name + " has been destroyed", null, false, false);
    }
}
