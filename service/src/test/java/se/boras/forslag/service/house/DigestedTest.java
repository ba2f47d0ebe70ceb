package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A read model that is built anew has taken what was put aside, or is not put in the place of the old one. */
@TheHouse
@Import(Poison.class)
@TestPropertySource(properties = "liggaren.dead-letters.retry-seconds=3600")
class DigestedTest extends IllHouse {

    @Test
    void what_was_put_aside_is_forgotten_once_it_has_been_taken() {
        assertThat(standing().path("deadLetters").asInt()).isPositive();
        assertThat(rebuilt().path("state").asString()).isEqualTo("FAILED");
        assertThat(letters("proposals")).isNotEmpty();

        poison.cure();

        assertThat(rebuilt().path("state").asString()).isEqualTo("DONE");
        assertThat(letters("proposals")).isEmpty();
        assertThat(standing().path("deadLetters").asInt()).isZero();
        assertThat(stage(ill)).isEqualTo("VOTING");
        town.castAndConfirm(ill, "rost" + System.nanoTime() + "@example.org");
        town.mails("nobody@example.org");
        assertThat(letters("proposals")).isEmpty();
    }

    private JsonNode standing() {
        return town.admin()
                .get("/api/operations/read-models")
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(model -> model.path("name").asString().equals("proposals"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode rebuilt() {
        var begun = town.admin()
                .post("/api/operations/read-models/proposals/rebuild")
                .is(202);
        var where = begun.headers().getOrDefault("location", List.of()).getFirst();
        await().until(() ->
                !town.admin().get(where).is(200).json().path("endedAt").isNull());
        return town.admin().get(where).json();
    }
}
