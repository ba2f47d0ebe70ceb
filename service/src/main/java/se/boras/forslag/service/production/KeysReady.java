package se.boras.forslag.service.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The keys lie in files outside the service: one that seals personal data, and one that signs what the log was at a
 * moment. The second is looked at here, so that one that cannot sign is noticed today and not when it is needed.
 */
class KeysReady implements Demand {

    static final String MASTER = "liggaren.master-key-file";
    static final String SIGNING = "liggaren.signing-key-file";

    @Override
    public Stream<String> unmet(Environment given) {
        return Stream.concat(file(given, MASTER), signing(given));
    }

    private static Stream<String> signing(Environment given) {
        var unmet = file(given, SIGNING).toList();
        return !unmet.isEmpty() || signs(Path.of(given.getRequiredProperty(SIGNING)))
                ? unmet.stream()
                : Stream.of(SIGNING + " does not hold an Ed25519 key in PKCS #8 (PEM)");
    }

    private static Stream<String> file(Environment given, String setting) {
        var file = given.getProperty(setting);
        if (!StringUtils.hasText(file)) {
            return Stream.of(setting + " is not given");
        }
        return isReadable(file) ? Stream.empty() : Stream.of(setting + " names no file that can be read");
    }

    private static boolean isReadable(String file) {
        try {
            return Files.isRegularFile(Path.of(file)) && Files.isReadable(Path.of(file));
        } catch (InvalidPathException nowhere) {
            return false;
        }
    }

    private static boolean signs(Path file) {
        try {
            var body = Files.readString(file)
                    .replaceFirst("(?s).*-----BEGIN PRIVATE KEY-----", "")
                    .replaceFirst("(?s)-----END PRIVATE KEY-----.*", "");
            var key = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body));
            return KeyFactory.getInstance("Ed25519").generatePrivate(key) != null;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }
}
