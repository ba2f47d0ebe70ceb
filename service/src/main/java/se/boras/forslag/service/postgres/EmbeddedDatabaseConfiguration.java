package se.boras.forslag.service.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Hands Boot the address of the embedded database; the data source stays Boot's own.
 *
 * <p>The database is a bean that others depend on, not a lifecycle: Spring stops every lifecycle first, then closes the
 * pool that was built on the address, then the database, then lets go of the folder. It does so after a failed start too.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
@Conditional(NoDatabaseGiven.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${liggaren.data:./data}") String folder) throws IOException {
        return DataFolder.lock(Path.of(folder));
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(DataFolder folder) throws IOException, InterruptedException {
        return EmbeddedDatabase.startIn(folder);
    }

    @Bean
    JdbcConnectionDetails serviceAddress(EmbeddedDatabase database) {
        return new Address(database.address(), Passwords.SERVICE, database.passwordOf(Passwords.SERVICE));
    }

    @Bean
    FlywayConnectionDetails ownerAddress(EmbeddedDatabase database) {
        return new OwnerAddress(database.address(), Passwords.OWNER, database.passwordOf(Passwords.OWNER));
    }

    private record Address(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerAddress(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
