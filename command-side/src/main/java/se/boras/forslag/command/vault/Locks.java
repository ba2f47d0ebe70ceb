package se.boras.forslag.command.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM with a fresh nonce in front of what it locks; the name of the thing is authenticated with it. */
final class Locks {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Locks() {}

    static byte[] lock(SecretKey key, byte[] open, byte[] name) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name);
            var locked = cipher.doFinal(open);
            return ByteBuffer.allocate(NONCE + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] unlock(SecretKey key, byte[] locked, byte[] name) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, locked, 0, NONCE));
            cipher.updateAAD(name);
            return cipher.doFinal(locked, NONCE, locked.length - NONCE);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("What is locked does not fit its key", wrongKey);
        }
    }
}
