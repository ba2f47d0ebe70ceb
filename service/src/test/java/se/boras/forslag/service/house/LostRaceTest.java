package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.house.Visitor.Reply;

@TheHouse
class LostRaceTest {

    private static final int RUNNERS = 32;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Town town;
    private String caseId;

    @BeforeEach
    void a_case_with_the_committee() {
        town = Town.on(port);
        caseId = town.referredTo("tekniska", town.published("lopp" + System.nanoTime() + "@example.org"));
    }

    @Test
    void of_many_receipts_one_is_recorded() {
        oneWins(_ -> secretary("/receipt", "{}"), 200, "ReferralReceived");
    }

    @Test
    void of_many_decisions_one_is_recorded_whichever_they_are() {
        secretary("/receipt", "{}").is(200);
        var today = town.admin().get("/api/demo/clock").get("now").substring(0, 10);
        secretary("/registration", "{\"dnr\":\"TEK 2026-00042\"}").is(200);
        secretary("/meeting", "{\"date\":\"" + today + "\",\"item\":\"7\"}").is(200);

        oneWins(
                n -> secretary("/decision", """
                {"type":"%s","ground":"MERITS","meetingDate":"%s","paragraph":"38 a","text":"Nämnden har beslutat.",
                 "motivation":"Platsen saknar sittplatser."%s}
                """.formatted(
                                n % 2 == 0 ? "BIFALL" : "AVSLAG",
                                today,
                                n % 2 == 0
                                        ? ",\"commitments\":[{\"description\":\"En bänk\",\"scope\":\"FULL\",\"criteria\":\"Den står där\"}]"
                                        : "")),
                201,
                "CommitteeDecisionRecorded");
    }

    @Test
    void of_many_ways_on_for_one_case_one_is_taken() {
        oneWins(
                n -> n % 2 == 0
                        ? secretary("/receipt", "{}")
                        : secretary("/refusal", "{\"reason\":\"Parker är inte vårt område\"}"),
                200,
                "ReferralReceived",
                "ReferralDeclined");
    }

    private void oneWins(IntFunction<Reply> runner, int status, String... types) {
        var replies = Together.call(RUNNERS, runner);

        assertThat(replies).filteredOn(reply -> reply.status() == status).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != status)
                .hasSize(RUNNERS - 1)
                .allSatisfy(reply -> assertThat(
                                reply.refused(409, reply.get("code")).get("code"))
                        .isNotBlank());
        assertThat(database.sql("select count(*) from log.event where stream = :stream and type in (:types)")
                        .param("stream", caseId)
                        .param("types", List.of(types))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Reply secretary(String step, String body) {
        return town.secretary("tekniska").post("/api/cases/" + caseId + step, body);
    }
}
