package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.PublicNumber;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NumberingTest {

    private final Set<Integer> stored = new ConcurrentSkipListSet<>();
    private final Numbering numbering = new Numbering(year -> PublicNumber.of(year, stored.size() + 1));

    @Test
    void many_at_once_get_numbers_without_gaps_though_some_give_theirs_up() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < 200; person++) {
                var givesUp = person % 4 == 0;
                people.submit(() -> submit(givesUp));
            }
        }

        assertThat(stored).hasSize(150).contains(1, 150);
    }

    /** The number is stored when the command commits, which is later than when it was asked for. */
    private void submit(boolean givesUp) {
        var work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("submission"));
        var number = numbering.next(2026).number();
        if (givesUp) {
            work.rollback();
            return;
        }
        work.onPrepareCommit(_ -> {
            Thread.yield();
            assertThat(stored.add(Integer.parseInt(number.substring(5)))).isTrue();
        });
        work.commit();
    }
}
