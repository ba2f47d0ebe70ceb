package se.boras.forslag.command.vault;

import javax.crypto.SecretKey;

/** The key that wraps all other keys; where it comes from is decided where the service runs. */
public record MasterKey(SecretKey key) {}
