package se.boras.forslag.service.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import se.boras.forslag.command.vault.MasterKey;

/** The master key lies in a file that only its owner reads: given in production, made at the first start elsewhere. */
@Configuration(proxyBeanMethods = false)
class KeyFile {

    private static final int BYTES = 32;

    @Bean
    @Profile("production")
    MasterKey masterKey(
            @Value("${liggaren.master-key-file}") Path file,
            @Value("${liggaren.earlier-master-key-files:}") List<String> earlier)
            throws IOException {
        return read(file, earlier);
    }

    @Bean
    @Profile("!production")
    MasterKey demoMasterKey(
            @Value("${liggaren.data:./data}") Path data,
            @Value("${liggaren.earlier-master-key-files:}") List<String> earlier)
            throws IOException {
        var file = data.resolve("master.key");
        Files.createDirectories(data);
        makeUnlessThere(file);
        return read(file, earlier);
    }

    private static MasterKey read(Path file, List<String> earlier) throws IOException {
        var opening = new ArrayList<SecretKey>();
        for (var old : earlier) {
            opening.add(read(Path.of(old)));
        }
        return new MasterKey(read(file), opening);
    }

    private static SecretKey read(Path file) throws IOException {
        var key = Base64.getDecoder().decode(Files.readString(file).strip());
        if (key.length != BYTES) {
            throw new IllegalStateException(file + " does not hold a key of 32 bytes in base64");
        }
        return new SecretKeySpec(key, "AES");
    }

    private static void makeUnlessThere(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            return;
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }
}
