package se.boras.forslag.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LiveControllerTest {

    @BeforeEach
    void a_bench_that_is_not_published_yet() {
        QuerySide.emptied().append(Life.submitted());
    }

    @Test
    void there_is_room_for_so_many_and_no_more() {
        var broadcast = QuerySide.the(Broadcast.class);
        var listening = new ArrayList<Listener>();
        try {
            for (int place = 0; place < 1000; place++) {
                listening.add(broadcast.join());
            }

            var refused = QuerySide.reader().in(Locale.ENGLISH).get("/api/live");

            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
            assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        } finally {
            listening.forEach(broadcast::leave);
        }
        assertThat(QuerySide.reader()
                        .json("/api/live?lastEventId=-1")
                        .at("/code")
                        .asString())
                .isEqualTo("invalid-input");
    }

    @Test
    void a_proposal_that_nobody_may_see_cannot_be_listened_to() {
        assertThat(QuerySide.reader().get("/api/live?proposal=BF-2026-0001").getStatus())
                .isEqualTo(404);
        assertThat(QuerySide.reader().get("/api/live?proposal=garbage").getStatus())
                .isEqualTo(400);
    }
}
