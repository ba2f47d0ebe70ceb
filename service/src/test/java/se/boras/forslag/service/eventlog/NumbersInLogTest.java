package se.boras.forslag.service.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumbersInLogTest {

    @RegisterExtension
    static final LogDatabase POSTGRES = new LogDatabase();

    private final NumbersInLog numbers = new NumbersInLog(POSTGRES.read());

    @Test
    void a_year_begins_with_number_one() {
        assertThat(numbers.next(2031)).hasToString("BF-2031-0001");
    }

    @Test
    void the_next_is_the_one_after_the_highest_and_asking_takes_nothing() {
        store("proposal-2032-0001", 0);
        store("proposal-2032-0001", 1);
        store("proposal-2032-0002", 0);

        assertThat(numbers.next(2032)).hasToString("BF-2032-0003");
        assertThat(numbers.next(2032)).hasToString("BF-2032-0003");
    }

    @Test
    void what_another_node_has_stored_meanwhile_is_seen() {
        assertThat(numbers.next(2033)).hasToString("BF-2033-0001");

        for (int number = 1; number <= 150; number++) {
            store("proposal-2033-%04d".formatted(number), 0);
        }

        assertThat(numbers.next(2033)).hasToString("BF-2033-0151");
    }

    @Test
    void numbers_are_compared_as_numbers_and_not_as_text() {
        store("proposal-2034-9999", 0);
        store("proposal-2034-10000", 0);

        assertThat(numbers.next(2034)).hasToString("BF-2034-10001");
    }

    @Test
    void another_year_and_what_belongs_to_a_proposal_have_no_part_in_it() {
        store("proposal-2036-0007", 0);
        store("ballot-2035-0009", 0);

        assertThat(numbers.next(2035)).hasToString("BF-2035-0001");
    }

    private static void store(String stream, long sequence) {
        POSTGRES.read().sql("""
                        insert into log.event
                            (position, stream, sequence, kind, type, revision, recorded_at, event_id, payload, metadata)
                        select coalesce(max(position), 0) + 1, ?, ?, 'Proposal', 'X', '1', now(), ?, '{}', '{}'
                        from log.event
                        """).params(stream, sequence, UUID.randomUUID()).update();
    }
}
