package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VoteBatchTest {

    private final VoteProjection projection = QuerySide.the(VoteProjection.class);
    private final VoteCounts counts = QuerySide.the(VoteCounts.class);

    @BeforeEach
    void no_votes() {
        QuerySide.emptied();
    }

    @Test
    void a_batch_is_counted_once_when_it_is_done() {
        var beforeItsEnd = batch(1, 2, 3).executeWithResult(this::count);

        assertThat(beforeItsEnd.getPayload()).isZero();
        assertThat(counts.valid(Life.BENCH)).isEqualTo(3);
    }

    @Test
    void a_batch_that_comes_again_counts_only_what_is_new_in_it() {
        batch(1, 2).executeWithResult(this::count);

        batch(1, 2, 3).executeWithResult(this::count);

        assertThat(counts.valid(Life.BENCH)).isEqualTo(3);
    }

    @Test
    void a_batch_that_fails_counts_for_nothing() {
        batch(1, 2).executeWithResult(() -> {
            count();
            throw new IllegalStateException("The last of the batch cannot be read");
        });

        assertThat(counts.valid(Life.BENCH)).isZero();
    }

    private static BatchingUnitOfWork<GenericEventMessage<Integer>> batch(Integer... positions) {
        return new BatchingUnitOfWork<>(
                List.of(positions).stream().map(GenericEventMessage::new).toList());
    }

    private int count() {
        var position = (Integer) CurrentUnitOfWork.get().getMessage().getPayload();
        projection.on(Life.voted("voter" + position), new GlobalSequenceTrackingToken(position));
        return counts.valid(Life.BENCH);
    }
}
