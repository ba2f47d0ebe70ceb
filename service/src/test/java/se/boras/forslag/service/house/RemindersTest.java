package se.boras.forslag.service.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What happens because nothing does: days come, and those who have to act are reminded. */
@TheHouse
class RemindersTest {
    private static final String TO_THE_BOARD = "UNIT UNIT PRESIDIUM EXECUTIVE_BOARD";

    private record Reminder(String day, String of, String level) {}

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void a_committee_that_does_nothing_is_reminded_higher_and_higher_up() {
        var proposal = town.published("vantar@example.org");
        var number = number(proposal);
        town.referredTo("kultur", proposal);

        town.advance("P400D");

        assertThat(kinds("kultur@example.org", number))
                .containsExactly("RECEIPT_OWED", "FEEDBACK_OWED", "FEEDBACK_OWED", "DECISION_OWED", "DECISION_OWED");
        assertThat(kinds("presidiet.kultur@example.org", number))
                .containsExactly("RECEIPT_OWED", "FEEDBACK_OWED", "DECISION_OWED");
        assertThat(kinds("kommunstyrelsen@example.org", number)).containsExactly("FEEDBACK_OWED", "DECISION_OWED");
        assertThat(overdue("kultur", number))
                .containsExactlyInAnyOrder(
                        "RECEIVE null PRESIDIUM",
                        "DECIDE null EXECUTIVE_BOARD",
                        "TELL_PROPOSER PROGRESS EXECUTIVE_BOARD");
    }

    @Test
    void a_hundred_proposals_and_a_year_in_one_step_of_the_clock() {
        var proposals = IntStream.range(0, 100).mapToObj(_ -> referredOnPaper()).toList();

        town.advance("P370D");

        assertThat(proposals).allSatisfy(proposal -> {
            var reminders = reminders(proposal);
            assertThat(reminders).extracting(Reminder::day).isSorted();
            assertThat(reminders.stream().collect(groupingBy(Reminder::of, mapping(Reminder::level, joining(" ")))))
                    .isEqualTo(Map.of(
                            "RECEIVE", "UNIT PRESIDIUM",
                            "DECIDE", TO_THE_BOARD,
                            "ACKNOWLEDGEMENT", TO_THE_BOARD,
                            "PUBLICATION", TO_THE_BOARD,
                            "REFERRAL", TO_THE_BOARD,
                            "PROGRESS", TO_THE_BOARD));
        });
        assertThat(proposals)
                .allSatisfy(proposal -> assertThat(kinds("kommunstyrelsen@example.org", number(proposal)))
                        .hasSize(5));
    }

    private String referredOnPaper() {
        var registrar = town.registrar();
        var id = registrar.post("/api/proposals", """
                        {"title":"En bänk vid ån","body":"Det finns ingenstans att sitta längs ån.","language":"sv",
                         "contact":{"name":"Ada Exempel","postalAddress":"Storgatan 1"},"channel":"PAPER","pathway":"DIRECT"}
                        """).is(201).get("id");
        var proposal = "/api/proposals/" + id;
        registrar
                .post(proposal + "/classification", "{\"class\":\"BORASFORSLAG\",\"topic\":\"Parker\"}")
                .is(200);
        registrar.post(proposal + "/publication", """
                        {"influenceForm":"KONSULTATION","purpose":"Höra om fler vill ha bänkar",
                         "degreeOfInfluence":"Nämnden prövar förslaget"}
                        """).is(200);
        registrar
                .post(proposal + "/referral", "{\"lead\":\"tekniska\",\"consulted\":[],\"reason\":\"Rör nämnden\"}")
                .is(201);
        return id;
    }

    /** As the auditor sees them, in the order of the log. */
    private List<Reminder> reminders(String proposal) {
        var trail = town.anyone()
                .as("revisor")
                .get("/api/audit/proposals/%s/trail", proposal)
                .is(200)
                .json();
        var debts = new HashMap<String, String>();
        trail.forEach(line -> debts.putIfAbsent(
                line.at("/data/obligationId").asString(), line.at("/data/kind").asString()));
        return trail.valueStream()
                .filter(line -> line.path("type").asString().endsWith("ReminderIssued"))
                .map(line -> new Reminder(
                        line.path("recordedAt").asString().substring(0, "2026-01-01".length()),
                        line.at("/data/step")
                                .asString(debts.getOrDefault(
                                        line.at("/data/obligationId").asString(), "")),
                        line.at("/data/level").asString()))
                .toList();
    }

    private List<String> kinds(String address, String number) {
        return town.mails(address)
                .valueStream()
                .filter(mail -> mail.path("subject").asString().contains(number))
                .map(mail -> mail.path("kind").asString())
                .toList();
    }

    private List<String> overdue(String committee, String number) {
        return town.anyone()
                .get("/api/overdue?committee=%s&limit=200", committee)
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("publicNumber").asString().equals(number))
                .map(RemindersTest::told)
                .toList();
    }

    private static String told(JsonNode row) {
        return Stream.of("kind", "feedback", "rung")
                .map(field ->
                        row.path(field).isNull() ? "null" : row.path(field).asString())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static String number(String proposal) {
        return proposal.replace("proposal", "BF");
    }
}
