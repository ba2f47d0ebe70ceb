package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What can be asked afterwards: what came between two moments, what was late, and whether the votes can be trusted. */
@TheHouse
class HindsightTest {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void an_auditor_sees_what_came_between_two_instants_and_what_it_changed() {
        var proposal = town.published("skillnad@example.org");
        var caseId = received(proposal);
        town.advance("P20D");
        var before = now();
        town.advance("PT1H");
        decide(caseId, town.today().minusDays(15));
        town.advance("PT1H");
        var after = now();

        var difference = difference(proposal, before, after);

        assertThat(types(difference))
                .startsWith("CommitteeDecisionRecorded", "CommitmentMade")
                .contains("FeedbackObligationRaised");
        assertThat(changes(difference))
                .startsWith("stage: hos nämnd -> beslutat")
                .anySatisfy(change -> assertThat(change).matches("decision: null -> Bifall, .* § 38 a"))
                .anySatisfy(change -> assertThat(change).matches("commitment-.*state: null -> utlovat"))
                .anySatisfy(change -> assertThat(change).matches("obligation-.*state: null -> ska ges"));
        var backwards = difference(proposal, after, before);
        assertThat(difference.path("swapped").asBoolean()).isFalse();
        assertThat(backwards.path("swapped").asBoolean()).isTrue();
        assertThat(backwards.path("changed")).isEqualTo(difference.path("changed"));
        assertThat(backwards.path("recorded")).isEqualTo(difference.path("recorded"));
    }

    @Test
    void what_was_recorded_late_stands_in_the_register_of_deviations_until_the_limit_is_raised() {
        var proposal = town.published("sent@example.org");
        var caseId = received(proposal);
        town.advance("P20D");
        var decided = decide(caseId, town.today().minusDays(15));
        var late = "/api/deviations?kind=BACK_DATED&committee=tekniska&atLeast=" + decided;

        var watcher = town.anyone().as("fortroendevald").with("Accept-Language", "de, en;q=0.5");
        var found = watcher.get("%s", late).is(200);

        assertThat(found.headers().get("content-language")).containsExactly("en");
        var row = found.json().path("items").get(0);
        assertThat(row.path("organName").asString()).isEqualTo("Technical committee");
        assertThat(row.path("lagDays").asInt()).isEqualTo(15);
        assertThat(row.path("sentence").asString())
                .startsWith("The Technical committee decided on ")
                .endsWith("It was recorded 15 days later.");
        assertThat(watcher.get("%s&days=15", late).is(200).json().path("items"))
                .noneMatch(item -> item.path("publicNumber").equals(row.path("publicNumber")));
        assertThat(town.anyone()
                        .as("revisor")
                        .get("%s", row.path("trail").asString())
                        .is(200)
                        .json())
                .hasSize(1);
    }

    @Test
    void the_votes_of_an_hour_that_stands_out_are_seen_by_staff_only() {
        var proposal = town.published("anhopning@example.org");
        town.castAndConfirm(proposal, 1, 1);
        anHourBegins();
        town.castAndConfirm(proposal, 2, 12);
        var integrity = "/api/proposals/" + proposal + "/ballot/integrity";

        town.mails("nobody@example.org");
        town.anyone().get(integrity).refused(401, "not-signed-in");
        var report = town.registrar().get(integrity).is(200);

        assertThat(report.headers().get("content-language")).containsExactly("sv");
        assertThat(report.json().at("/ballot/valid").asInt()).isEqualTo(12);
        assertThat(report.json()
                        .at("/hours")
                        .valueStream()
                        .map(hour -> hour.path("cast").asInt() + " "
                                + hour.path("spike").asBoolean()))
                .containsExactly("1 false", "11 true");
    }

    private void anHourBegins() {
        var next = Instant.parse(now()).truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(61));
        town.admin().post("/api/demo/clock", "{\"to\":\"" + next + "\"}").is(200);
    }

    private JsonNode difference(String proposal, String one, String other) {
        return town.anyone()
                .as("revisor")
                .get("/api/audit/proposals/%s/difference?knownAt=%s&and=%s", proposal, one, other)
                .is(200)
                .json();
    }

    private String received(String proposal) {
        var caseId = town.referredTo("tekniska", proposal);
        town.secretary("tekniska").post("/api/cases/" + caseId + "/receipt").is(200);
        return caseId;
    }

    private long decide(String caseId, LocalDate meeting) {
        return town.secretary("tekniska")
                .post("/api/cases/" + caseId + "/decision", """
                        {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"38 a",
                         "text":"Nämnden bifaller förslaget.","motivation":"Platsen saknar bänkar.",
                         "commitments":[{"description":"En bänk","scope":"FULL","dueBy":"%s"}]}
                        """.formatted(meeting, meeting.plusDays(200)))
                .is(201)
                .position();
    }

    private String now() {
        return town.admin().get("/api/demo/clock").is(200).get("now");
    }

    private static List<String> types(JsonNode difference) {
        return difference
                .path("recorded")
                .valueStream()
                .map(line -> line.path("type").asString())
                .toList();
    }

    private static List<String> changes(JsonNode difference) {
        return difference
                .path("changed")
                .valueStream()
                .map(change -> change.path("field").asString() + ": "
                        + change.path("before").asString("null") + " -> "
                        + change.path("after").asString("null"))
                .toList();
    }
}
