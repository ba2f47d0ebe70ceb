package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.proposal.ProposalPublished;

/** What may go wrong when a read model is built anew. */
@TheHouse
@Import(Poison.class)
@TestPropertySource(properties = "liggaren.dead-letters.retry-seconds=3600")
class AnewFailsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Poison poison;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<SmartLifecycle> lifecycles;

    private Town town;
    private Operator operator;

    @BeforeEach
    void enter() {
        town = Town.on(port);
        operator = Operator.of(town);
    }

    @AfterEach
    void no_trace_is_left() {
        poison.cure();
        assertThat(inTheShadow()).isEmpty();
    }

    @Test
    void what_a_model_cannot_take_is_named_and_the_old_one_runs_on() {
        var ill = town.published("sjuk" + System.nanoTime() + "@example.org");
        town.mails("nobody@example.org");
        var right = operator.fingerprint("proposals").path("tables");
        poison.put(ill, ProposalPublished.class);

        var told = operator.built("proposals");

        assertThat(told.path("state").asString()).isEqualTo("FAILED");
        assertThat(told.at("/fault/type").asString()).isEqualTo("ProposalPublished");
        assertThat(told.at("/fault/position").asLong()).isEqualTo(positionOf("ProposalPublished", ill));
        assertThat(told.at("/fault/cause").asString()).contains("22012").doesNotContain("Exempel");
        assertThat(inTheShadow()).isEmpty();
        assertThat(operator.fingerprint("proposals").path("tables")).isEqualTo(right);
        var next = town.published("frisk" + System.nanoTime() + "@example.org");
        town.mails("nobody@example.org");
        assertThat(town.anyone().get("/api/proposals/" + next).get("stage")).isEqualTo("VOTING");
    }

    @Test
    void what_was_put_aside_is_in_a_model_built_anew_and_is_not_entered_twice() {
        var ill = town.published("rostad" + System.nanoTime() + "@example.org");
        poison.put(ill, VoteConfirmed.class);
        town.castAndConfirm(ill, 1, 3);
        town.mails("nobody@example.org");
        assertThat(operator.standing("ballot").path("deadLetters").asInt())
                .as("the first confirmation, and two votes behind it")
                .isEqualTo(5);
        poison.cure();

        var compared = operator.built("ballot").path("comparisons").path(0);

        assertThat(compared.path("equal").asBoolean()).isFalse();
        assertThat(operator.standing("ballot").path("deadLetters").asInt()).isZero();
        town.admin()
                .post("/api/operations/dead-letters/retry", "{\"processor\":\"ballot\"}")
                .is(200);
        assertThat(operator.built("ballot").at("/comparisons/0/equal").asBoolean())
                .isTrue();
    }

    @Test
    void what_a_killed_service_left_behind_is_taken_away_at_the_next_start() {
        database.sql("create table shadow.left_behind (n int)").update();
        database.sql("""
                insert into read.rebuild (id, models, state, started_at, account)
                select id, models, 'BUILDING', now(),
                       json_build_object('id', id, 'models', models, 'state', 'BUILDING', 'startedAt', now(),
                           'position', 7, 'head', 9, 'events', 7, 'eventsPerSecond', 7, 'comparisons', json_array())
                from (values (gen_random_uuid(), array['proposals'])) as left_behind (id, models)
                """).update();

        assertThat(operator.standing("proposals").path("state").asString()).isEqualTo("REBUILDING");

        lifecycle("Rebuilds").start();

        assertThat(operator.standing("proposals").path("state").asString()).isEqualTo("RUNNING");

        assertThat(inTheShadow()).isEmpty();
        assertThat(database.sql("select count(*) from read.rebuild where ended_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private SmartLifecycle lifecycle(String name) {
        return lifecycles.stream()
                .filter(it -> it.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long positionOf(String type, String proposal) {
        return database.sql("select position from log.event where type = ? and stream = ?")
                .params(type, proposal)
                .query(Long.class)
                .single();
    }

    private Stream<String> inTheShadow() {
        return database
                .sql("select tablename from pg_tables where schemaname = 'shadow'")
                .query(String.class)
                .list()
                .stream();
    }
}
