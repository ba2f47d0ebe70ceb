package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** What no row of the table of rights names, and what the world may not know of, is not there. */
@TheHouse
class HiddenDoorsTest {

    /** Where a refusal is shown; nobody comes there by the address. */
    private static final List<String> LED_TO_FROM_WITHIN = List.of(" /error", " /fel");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> controllers;

    @Test
    void whatever_a_controller_answers_has_a_row() {
        var rows = Matrix.read().rows().keySet();

        var ways = controllers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(HiddenDoorsTest::ways)
                .filter(way -> LED_TO_FROM_WITHIN.stream().noneMatch(way::endsWith))
                .toList();

        assertThat(ways)
                .hasSizeGreaterThan(130)
                .allSatisfy(way -> assertThat(rows).anyMatch(row -> opens(row, way)));
    }

    @Test
    void what_has_no_row_is_not_there_for_anybody() {
        for (var visitor : Stream.of("revisor", "admin", "registrator")
                .map(name -> Visitor.of(port).as(name))
                .toList()) {
            visitor.get("/api/secrets").refused(404, "status-404");
            visitor.post("/api/health").refused(405, "status-405");
            visitor.get("/WEB-INF/web.xml").refused(404, "status-404");
        }
        var told = Visitor.of(port).post("/api/health").refused(405, "status-405");
        assertThat(told.headers().get("allow")).containsExactly("GET");
    }

    @Test
    void a_proposal_that_is_not_published_does_not_exist_for_the_world() {
        var town = Town.on(port);
        var id = town.submit("dold@example.org").get("id");
        var hidden = "/api/proposals/" + id;
        town.mails("nobody@example.org");
        assertThat(town.registrar().get("/api/obligations?limit=500").text()).contains(id);
        assertThat(town.anyone().get("/api/obligations?limit=500").text()).doesNotContain(id);

        for (var part : List.of("", "/timeline", "/ballot", "/obligations")) {
            var asked = town.anyone().get(hidden + part);
            assertThat(asked.refused(404, "unknown").text().replaceAll("\\d{4}-\\d+", ""))
                    .as("as if it had never been: " + part)
                    .isEqualTo(town.anyone()
                            .get("/api/proposals/proposal-2026-9999" + part)
                            .text()
                            .replaceAll("\\d{4}-\\d+", ""));
        }
        town.registrar().get(hidden).is(200);
        town.registrar().get(hidden + "/obligations").is(200);
    }

    @Test
    void nor_does_one_that_is_shown_no_longer() {
        var town = Town.on(port);
        var hidden = "/api/proposals/" + town.published("gomd@example.org");
        town.mails("nobody@example.org");
        town.anyone().get(hidden + "/ballot").is(200);

        var position = town.registrar()
                .post(hidden + "/unpublication", "{\"visibility\":\"HIDDEN\",\"reason\":\"Uthängd person\"}")
                .is(200)
                .position();

        for (var part : List.of("", "/timeline", "/ballot", "/obligations")) {
            town.anyone().get(hidden + part + "?atLeast=" + position).refused(404, "unknown");
            town.registrar().get(hidden + part + "?atLeast=" + position).is(200);
        }
    }

    private static Stream<String> ways(RequestMappingInfo info) {
        return info.getPatternValues().stream().flatMap(path -> {
            var methods = info.getMethodsCondition().getMethods();
            return methods.isEmpty()
                    ? Stream.of("GET " + path, "POST " + path, "PUT " + path, "DELETE " + path)
                    : methods.stream().map(method -> method + " " + path);
        });
    }

    private static boolean opens(String row, String way) {
        var from = row.split(" ", 2);
        var to = way.split(" ", 2);
        var asked = PathContainer.parsePath(to[1].replaceAll("[{}*]", ""));
        return from[0].equals(to[0])
                && PathPatternParser.defaultInstance.parse(from[1]).matches(asked);
    }
}
