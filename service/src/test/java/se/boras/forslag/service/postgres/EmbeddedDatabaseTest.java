package se.boras.forslag.service.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {

    private Path folder;
    private DataFolder data;
    private EmbeddedDatabase database;

    @BeforeAll
    void a_database_of_its_own(@TempDir Path folder) throws Exception {
        this.folder = folder;
        data = DataFolder.lock(folder);
        Files.createDirectories(folder.resolve("postgres.new/half-made"));
        database = EmbeddedDatabase.startIn(data);
        Flyway.configure()
                .dataSource(connection(Passwords.OWNER))
                .locations("classpath:db/log", "classpath:db/query", "classpath:db/callback")
                .placeholders(Map.of("service", Passwords.SERVICE))
                .load()
                .migrate();
    }

    @AfterAll
    void is_stopped() throws Exception {
        database.close();
        data.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''"
    })
    void is_durable_and_on_loopback_only(String setting, String value) {
        assertThat(as(Passwords.SUPERUSER)
                        .sql("select current_setting(?)")
                        .param(setting)
                        .query(String.class)
                        .single())
                .isEqualTo(value);
    }

    @Test
    void lets_nobody_in_without_the_password() {
        var stranger = new DriverManagerDataSource(database.address(), Passwords.SERVICE, "guess");

        assertThatThrownBy(stranger::getConnection)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void keeps_its_passwords_to_itself() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("pgpass"))))
                .isEqualTo("rw-------");
    }

    @Test
    void throws_a_half_made_database_away() {
        assertThat(folder.resolve("postgres.new")).doesNotExist();
        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
    }

    @Test
    void the_service_owns_its_read_models_and_makes_no_table_elsewhere() {
        assertThat(as(Passwords.SERVICE)
                        .sql("select distinct relnamespace::regnamespace::text from pg_class"
                                + " where relowner = current_user::regrole and relkind = 'r'")
                        .query(String.class)
                        .list())
                .containsExactly("read");
        assertThat(as(Passwords.SERVICE)
                        .sql("select count(*) from pg_tables where schemaname = 'read' and tableowner = current_user"
                                + " and tablename in ('proposal', 'token_entry')")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> as(Passwords.SERVICE)
                        .sql("create table command.own (n int)")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied for schema command");
    }

    @Test
    void the_service_may_use_what_the_owner_makes_but_not_in_the_log() {
        for (var schema : new String[] {"command", "read", "log"}) {
            as(Passwords.OWNER)
                    .sql("create table " + schema + ".thing (n serial)")
                    .update();
        }

        assertThat(as(Passwords.SERVICE)
                        .sql("insert into command.thing default values")
                        .update())
                .isOne();
        assertThat(as(Passwords.SERVICE).sql("truncate read.thing").update()).isZero();
        assertThatThrownBy(() -> as(Passwords.SERVICE)
                        .sql("select * from log.thing")
                        .query()
                        .listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied for table thing");
    }

    @Test
    void a_second_one_does_not_get_the_folder() {
        assertThatThrownBy(() -> DataFolder.lock(folder))
                .isInstanceOf(DataFolderInUse.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid());
    }

    private JdbcClient as(String role) {
        return JdbcClient.create(connection(role));
    }

    private DriverManagerDataSource connection(String role) {
        return new DriverManagerDataSource(database.address(), role, database.passwordOf(role));
    }
}
