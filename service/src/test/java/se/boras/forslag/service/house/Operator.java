package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import se.boras.forslag.service.house.Visitor.Reply;
import tools.jackson.databind.JsonNode;

/** Whoever runs the service, and has read models built anew. */
record Operator(Visitor admin) {

    private static final String HERE = "/api/operations";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static Operator of(Town town) {
        return new Operator(town.admin());
    }

    Reply ask(String model) {
        return admin.post(HERE + "/read-models/" + model + "/rebuild");
    }

    Reply askForAll() {
        return admin.post(HERE + "/rebuilds");
    }

    JsonNode built(String model) {
        return ended(begun(() -> ask(model)));
    }

    JsonNode builtAll() {
        return ended(begun(this::askForAll));
    }

    /** The one before is told to be over a moment before the next may begin. */
    private static Reply begun(Callable<Reply> asking) {
        return await().atMost(PATIENCE).until(asking, reply -> reply.status() != 409);
    }

    /** What came of it, when it is over. */
    JsonNode ended(Reply begun) {
        var where = begun.is(202).headers().getOrDefault("location", List.of()).getFirst();
        assertThat(where).isEqualTo(HERE + "/rebuilds/" + begun.get("id"));
        await().atMost(PATIENCE)
                .until(() -> !admin.get(where).is(200).json().path("endedAt").isNull());
        return admin.get(where).json();
    }

    JsonNode standing(String model) {
        return admin.get(HERE + "/read-models")
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(standing -> standing.path("name").asString().equals(model))
                .findFirst()
                .orElseThrow();
    }

    JsonNode fingerprint(String model) {
        return admin.get(HERE + "/read-models/%s/fingerprint", model).is(200).json();
    }
}
