package se.boras.forslag.command.vault;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The key that wraps all other keys (<i>huvudnyckel</i>); where it comes from is decided where the service runs.
 *
 * @param earlier those that may still have wrapped something: they open, and wrap nothing more
 */
public record MasterKey(SecretKey key, List<SecretKey> earlier) {

    private static final int ID_BYTES = 6;

    public MasterKey {
        earlier = List.copyOf(earlier);
    }

    public MasterKey(SecretKey key) {
        this(key, List.of());
    }

    /** The name of the key: a digest of it, so that nobody has to give it one. */
    public String id() {
        return id(key);
    }

    boolean knows(@Nullable String id) {
        return id == null || find(id).isPresent();
    }

    byte[] wrap(byte[] open, byte[] name) {
        return Locks.lock(key, open, name);
    }

    /** What was wrapped before keys had names is opened by whichever fits. */
    byte[] unwrap(byte[] wrapped, byte[] name, @Nullable String id) {
        if (id != null) {
            return Locks.unlock(find(id).orElseThrow(() -> new MasterKeyMissing(id)), wrapped, name);
        }
        RuntimeException misfit = null;
        for (var each : all().toList()) {
            try {
                return Locks.unlock(each, wrapped, name);
            } catch (IllegalStateException doesNotFit) {
                misfit = doesNotFit;
            }
        }
        throw requireNonNull(misfit);
    }

    private Optional<SecretKey> find(String id) {
        return all().filter(each -> id(each).equals(id)).findFirst();
    }

    private Stream<SecretKey> all() {
        return Stream.concat(Stream.of(key), earlier.stream());
    }

    private static String id(SecretKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[" + id() + "]";
    }
}
