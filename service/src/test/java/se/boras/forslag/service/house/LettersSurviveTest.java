package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.Liggaren;

/** A row that nobody expected stands in the way of the first proposal; then the service is started anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LettersSurviveTest {

    private static final String LETTERS = "/api/operations/dead-letters";

    @TempDir
    private Path data;

    @Test
    void a_letter_is_there_after_a_restart_and_can_be_handled_when_nothing_stands_in_its_way() {
        String proposal;
        try (var house = started()) {
            var year = Year.now(house.getBean(Clock.class)).getValue();
            house.getBean(JdbcClient.class)
                    .sql("""
                    insert into read.proposal (proposal_id, public_number, sort_key, stage, audience, contact_refs,
                        title, changed_at, view, search)
                    values ('in-the-way', ?, '', 'RECEIVED', 'STAFF', '{}', '', now(), '{}', '')
                    """)
                    .param("BF-" + year + "-0001")
                    .update();
            var town = town(house);
            proposal = town.submit("ada@example.org").get("id");
            town.mails("nobody@example.org");
            assertThat(first(town, "type")).isEqualTo("ProposalSubmitted");
            assertThat(first(town, "told")).contains("SQL state 23505");
            town.registrar().get("/api/proposals/%s", proposal).is(404);
        }

        try (var house = started()) {
            var town = town(house);
            house.getBean(JdbcClient.class)
                    .sql("delete from read.proposal where proposal_id = 'in-the-way'")
                    .update();
            town.admin().post(LETTERS + "/" + first(town, "id") + "/retry").is(200);

            assertThat(town.registrar()
                            .get("/api/proposals/%s", proposal)
                            .is(200)
                            .get("stage"))
                    .isEqualTo("RECEIVED");
            assertThat(town.admin().get(LETTERS).is(200).json().path("items")).isEmpty();
        }
    }

    private static String first(Town town, String field) {
        return town.admin()
                .get(LETTERS + "?processor=proposals")
                .is(200)
                .json()
                .at("/items/0/" + field)
                .asString();
    }

    private ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(Liggaren.class)
                .run(
                        "--liggaren.data=" + data,
                        "--server.port=0",
                        "--liggaren.demo.history=false",
                        "--liggaren.dead-letters.retry-seconds=3600");
    }

    private static Town town(ConfigurableApplicationContext house) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) house).getWebServer());
        return Town.on(server.getPort());
    }
}
