package se.boras.forslag.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.reading.Times;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PastEventsTest {

    private static final Times NOW = Times.of(null, null);

    private final PastEvents past = QuerySide.the(PastEvents.class);
    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void all_streams_of_a_proposal_are_read_in_the_order_of_the_log() {
        log.append(Life.submitted(), Life.opened(), Life.referred(), Life.cast("a"), Life.promised());

        assertThat(told(NOW)).containsExactly(Life.submitted(), Life.opened(), Life.referred(), Life.promised());
    }

    @Test
    void a_proposal_whose_number_begins_alike_is_another_one() {
        var other = new ProposalId("proposal-2026-00010");
        log.append(Life.submitted(), Life.submitted(other, "Another"));

        assertThat(told(NOW)).containsExactly(Life.submitted());
        assertThat(past.of(other, NOW)).hasSize(1);
    }

    @Test
    void votes_are_read_only_when_asked_for() {
        log.append(Life.submitted(), Life.cast("a"), Life.voted("a"));
        var read = new ArrayList<LedgerEvent>();

        past.withVotes(Life.BENCH, NOW, event -> read.add(event.event()));

        assertThat(read).containsExactly(Life.submitted(), Life.cast("a"), Life.voted("a"));
        assertThat(told(NOW)).containsExactly(Life.submitted());
    }

    @Test
    void what_was_recorded_later_was_not_known() {
        log.at("2026-06-10T08:00:00Z").append(Life.referred());
        log.at("2026-06-12T08:00:00Z").append(Life.received());

        assertThat(told(Times.of(null, "2026-06-11T00:00:00Z"))).containsExactly(Life.referred());
        assertThat(told(Times.of(null, "2026-06-12T08:00:00Z"))).hasSize(2);
    }

    @Test
    void what_was_recorded_late_was_true_already() {
        log.at("2026-06-10T08:00:00Z").append(Life.referred());
        log.at("2026-10-20T08:00:00Z")
                .by("sekreterare", "NAMNDSEKRETERARE", "tekniska")
                .append(Life.decided());

        assertThat(told(Times.of("2026-09-15", null))).containsExactly(Life.referred(), Life.decided());
        assertThat(told(Times.of("2026-09-14", null))).containsExactly(Life.referred());
        assertThat(told(Times.of("2026-09-15", "2026-10-01T00:00:00Z"))).containsExactly(Life.referred());
    }

    @Test
    void an_event_comes_with_its_envelope() {
        log.by("sekreterare", "NAMNDSEKRETERARE", "tekniska").append(Life.decided());

        var event = past.of(Life.BENCH, NOW).getFirst();

        assertThat(event.envelope().actor()).isEqualTo("sekreterare");
        assertThat(event.envelope().onBehalfOf()).isEqualTo("tekniska");
        assertThat(event.occurredOn()).isEqualTo("2026-09-15");
    }

    private List<LedgerEvent> told(Times times) {
        return past.of(Life.BENCH, times).stream().map(PastEvent::event).toList();
    }
}
