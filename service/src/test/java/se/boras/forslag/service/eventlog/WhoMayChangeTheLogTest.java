package se.boras.forslag.service.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayChangeTheLogTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @RegisterExtension
    static final LogDatabase POSTGRES = new LogDatabase();

    @BeforeEach
    void one_event() {
        POSTGRES.read().sql("""
                insert into log.event
                select coalesce(max(position), 0) + 1, 'test-' || gen_random_uuid(), 0, 'Test', 'Tested', '1', now(),
                       gen_random_uuid(), '{}', '{}'
                from log.event
                """).update();
    }

    @Test
    void the_service_may_add_and_read() {
        assertThat(POSTGRES.read()
                        .sql("select count(*) from log.event")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set payload = '{}'",
                "delete from log.event",
                "truncate log.event",
                "update log.answer set made = '{}'",
                "delete from log.answer",
                "drop table log.event",
                "alter table log.event disable trigger all",
                "create table log.other (n int)"
            })
    void postgresql_itself_refuses_the_service_anything_else(String sql) {
        assertThatThrownBy(() -> POSTGRES.read().sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }
}
