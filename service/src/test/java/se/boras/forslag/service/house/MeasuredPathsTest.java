package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests are measured by the paths there are, not by those that somebody thinks of. */
@TheHouse
@ExtendWith(OutputCaptureExtension.class)
class MeasuredPathsTest {

    private static final String MEASURED = "/actuator/metrics/http.server.requests";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping interfaces;

    @Value("${management.metrics.web.server.max-uri-tags}")
    private int most;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void there_is_room_for_every_path() {
        assertThat(interfaces.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .distinct()
                        .count())
                .isBetween(100L, most / 2L);
    }

    @Test
    void paths_that_somebody_thinks_of_are_few_tags_and_no_complaint(CapturedOutput told) {
        town.admin().get("/api/proposals").is(200);
        town.admin().get("/api/nothing").is(404);
        var before = tags();

        IntStream.range(0, most + 1).forEach(n -> {
            var visitor = n % 2 == 0 ? town.anyone() : town.anyone().with("Accept", "text/html");
            visitor.get("/%s/thought-of-%d", n % 3 == 0 ? "api" : "x" + n, n);
            visitor.get("/api/proposals/thought-of-%d", n);
        });

        assertThat(tags())
                .contains("/api/proposals")
                .noneMatch(tag -> tag.contains("thought-of"))
                .hasSizeLessThanOrEqualTo(before.size() + 3);
        assertThat(told.getAll()).doesNotContain("Reached the maximum number");
    }

    private List<String> tags() {
        return town.admin()
                .get(MEASURED)
                .is(200)
                .json()
                .path("availableTags")
                .valueStream()
                .filter(tag -> tag.path("tag").asString().equals("uri"))
                .flatMap(tag -> tag.path("values").valueStream())
                .map(value -> value.asString())
                .toList();
    }
}
