package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boras.forslag.service.RunningService;
import se.boras.forslag.service.house.Visitor.Reply;

/** The answer was lost with the service that gave it; whoever asks again is told it all the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatedAfterACrashTest {

    @TempDir
    private Path data;

    @Test
    void the_next_service_on_the_same_data_gives_the_first_answer() throws Exception {
        Reply first;
        try (var killed = RunningService.start(data).awaitStarted()) {
            first = submitted(killed).is(201);
            killed.kill();
        }

        try (var next = RunningService.start(data).awaitStarted()) {
            var again = submitted(next).is(201);

            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.headers().get("location"))
                    .isEqualTo(first.headers().get("location"));
            var log = Visitor.of(next.port())
                    .as("revisor")
                    .get("/api/audit/events")
                    .is(200);
            assertThat(log.text()).containsOnlyOnce("\"type\":\"ProposalSubmitted\"");
        }
    }

    private static Reply submitted(RunningService service) {
        return Visitor.of(service.port()).with("Idempotency-Key", "one").post("/api/proposals", """
                {"title":"En bänk vid ån","body":"Det finns ingenstans att sitta längs ån mellan bron och parken.",
                 "language":"sv","contact":{"name":"Ada Exempel","email":"krasch@example.org","postcode":"50330"}}
                """);
    }
}
