package se.boras.forslag.service.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostPasswordsTest {

    @Test
    void a_database_whose_passwords_are_lost_says_so(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("postgres"));

        try (var data = DataFolder.lock(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.startIn(data))
                    .isInstanceOf(DatabaseDidNotStart.class)
                    .hasMessageContaining("pgpass");
        }
    }

    @Test
    void a_folder_that_is_no_database_is_told_in_postgresqls_own_words(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.createFile(folder.resolve("postgres/postgresql.conf"));
        Passwords.makeIn(folder.resolve("pgpass"));

        try (var data = DataFolder.lock(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.startIn(data))
                    .isInstanceOf(DatabaseDidNotStart.class)
                    .hasMessageContaining("is not a database cluster directory");
        }
    }
}
