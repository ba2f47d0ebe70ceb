package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
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

/** Whatever is read once more, by whom and why: what was mailed was mailed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NobodyIsMailedTwiceTest {

    @TempDir
    private Path data;

    @Test
    void T_36_neither_by_a_rebuild_nor_a_letter_tried_again_nor_a_restart_nor_a_lost_place_in_the_log() {
        try (var house = started()) {
            var town = town(house);
            putInTheWay(house);
            var ill = town.submit("ill@example.org").get("id");
            var letter = letter(town);
            liveThrough(town);
            var mailed = mailed(town);
            assertThat(mailed).hasSizeGreaterThan(8).doesNotHaveDuplicates();

            database(house)
                    .sql("delete from read.proposal where proposal_id = 'in-the-way'")
                    .update();
            town.admin()
                    .post("/api/operations/dead-letters/" + letter + "/retry")
                    .is(200);
            town.registrar().get("/api/proposals/%s", ill).is(200);
            assertThat(Operator.of(town).builtAll().path("state").asString()).isEqualTo("DONE");

            assertThat(mailed(town)).containsExactlyElementsOf(mailed);
        }

        try (var house = started()) {
            assertThat(Operator.of(town(house)).builtAll().path("state").asString())
                    .isEqualTo("DONE");
            assertThat(mailed(town(house))).isEmpty();
            assertThat(database(house)
                            .sql("delete from read.token_entry where processorname in (:policies)")
                            .param("policies", policies(house))
                            .update())
                    .isGreaterThan(15);
        }

        try (var house = started()) {
            assertThat(mailed(town(house))).isEmpty();
            town(house).submit("new@example.org");
            assertThat(mailed(town(house))).hasSize(1);
        }
    }

    private static void liveThrough(Town town) {
        var proposal = town.published("astrid@example.org");
        town.castAndConfirm(proposal, 1, 2);
        var caseId = town.referredTo("tekniska", proposal);
        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary
                .post("/api/cases/" + caseId + "/decision", """
                {"type":"AVSLAG","ground":"MERITS","meetingDate":"%s","paragraph":"12","text":"Nämnden avslår förslaget.",
                 "motivation":"Platsen är för brant.","commitments":[]}
                """.formatted(town.today()))
                .is(201);
        secretary
                .post(
                        "/api/proposals/" + proposal + "/feedback",
                        "{\"kind\":\"DECISION\",\"text\":\"Nämnden sade nej eftersom platsen är för brant.\"}")
                .is(200);
        town.advance("P15D");
    }

    /** A row that nobody expected stands in the way of the first proposal. */
    private static void putInTheWay(ConfigurableApplicationContext house) {
        var year = Year.now(house.getBean(Clock.class)).getValue();
        database(house).sql("""
                insert into read.proposal (proposal_id, public_number, sort_key, stage, audience, contact_refs,
                    title, changed_at, view, search)
                values ('in-the-way', ?, '', 'RECEIVED', 'STAFF', '{}', '', now(), '{}', '')
                """).param("BF-" + year + "-0001").update();
    }

    private static String letter(Town town) {
        town.mails("nobody@example.org");
        return town.admin()
                .get("/api/operations/dead-letters?processor=proposals")
                .is(200)
                .json()
                .at("/items/0/id")
                .asString();
    }

    private static List<String> mailed(Town town) {
        return town.admin()
                .get("/api/demo/mails")
                .is(200)
                .json()
                .valueStream()
                .map(mail -> mail.path("messageId").asString())
                .toList();
    }

    private static List<String> policies(ConfigurableApplicationContext house) {
        return PoliciesAreNotReplayedTest.policies(house);
    }

    private static JdbcClient database(ConfigurableApplicationContext house) {
        return house.getBean(JdbcClient.class);
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
