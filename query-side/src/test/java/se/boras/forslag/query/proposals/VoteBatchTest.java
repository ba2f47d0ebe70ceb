package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
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
    void a_batch_is_counted_when_it_is_done() {
        var batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));

        projection.on(Life.voted("a"), new GlobalSequenceTrackingToken(1));
        projection.on(Life.voted("b"), new GlobalSequenceTrackingToken(2));

        assertThat(counts.valid(Life.BENCH)).isZero();
        batch.commit();
        assertThat(counts.valid(Life.BENCH)).isEqualTo(2);
    }

    @Test
    void a_batch_that_fails_counts_for_nothing() {
        var batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));
        projection.on(Life.voted("a"), new GlobalSequenceTrackingToken(1));

        batch.rollback();

        assertThat(counts.valid(Life.BENCH)).isZero();
        projection.on(Life.voted("a"), new GlobalSequenceTrackingToken(1));
        assertThat(counts.valid(Life.BENCH)).isEqualTo(1);
    }
}
