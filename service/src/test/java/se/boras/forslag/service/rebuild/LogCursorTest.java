package se.boras.forslag.service.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.boras.forslag.service.eventlog.LogDatabase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogCursorTest {

    @RegisterExtension
    static final LogDatabase POSTGRES = new LogDatabase();

    private static final int EVENTS = 4 * LogCursor.AT_A_TIME;
    private static final List<String> TYPES = List.of("VoteWithdrawn");

    /** The database counts every row that it brings forth for the service. */
    @BeforeEach
    void a_log_in_which_reading_is_counted() {
        POSTGRES.asOwner().sql("""
                insert into log.event
                select n, 'vote-2026-0001-' || n, 0, 'Vote', 'VoteWithdrawn', '1', now(), gen_random_uuid(),
                       json_build_object('voteId', 'vote-2026-0001-' || n, 'ballotId', 'ballot-2026-0001'), '{}'
                from generate_series(1, %d) n;
                analyze log.event;
                create sequence log.brought_forth;
                grant usage on sequence log.brought_forth to liggaren;
                create policy counted on log.event for select to liggaren using (nextval('log.brought_forth') > 0);
                alter table log.event enable row level security
                """.formatted(EVENTS)).update();
    }

    @Test
    void no_more_of_the_log_is_held_than_is_handed_out_at_a_time() throws SQLException {
        try (var cursor = LogCursor.over(POSTGRES.asService(), 0, EVENTS, TYPES)) {
            for (int handedOut = 0; handedOut < EVENTS; handedOut += LogCursor.AT_A_TIME) {
                assertThat(broughtForth()).isLessThanOrEqualTo(handedOut + LogCursor.AT_A_TIME);

                assertThat(cursor.next()).hasSize(LogCursor.AT_A_TIME);

                assertThat(broughtForth()).isGreaterThan(handedOut);
            }
            assertThat(cursor.next()).isEmpty();
        }
    }

    private static long broughtForth() {
        return POSTGRES.asOwner()
                .sql("select last_value from log.brought_forth")
                .query(Long.class)
                .single();
    }
}
