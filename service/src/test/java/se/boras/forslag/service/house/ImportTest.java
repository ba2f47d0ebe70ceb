package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.house.Visitor.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TheHouse
class ImportTest {

    private static final String NAMES = """
            source;externalRef;title;body;submittedOn;publishedOn;votes;votesRequired;referredOn;committee;dnr;\
            decisionType;meetingDate;paragraph;decisionText;commitmentDescription;commitmentDueBy;\
            commitmentCompletedOn;commitmentEvidenceUrl;closedOn;outcome
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Town town;
    private Visitor coordinator;
    private String register;

    @BeforeEach
    void a_register_of_its_own() {
        town = Town.on(port);
        coordinator = town.anyone().as("samordnare");
        register = "Register " + System.nanoTime();
    }

    @Test
    void a_rehearsal_tells_what_would_come_of_it_and_stores_nothing() {
        var head = head();

        var told = take("?dryRun=true", whole("17"), undated("18")).is(200).json();

        assertThat(told.path("dryRun").asBoolean()).isTrue();
        assertThat(told.path("added").asInt()).isEqualTo(2);
        assertThat(told.path("position").isNull()).isTrue();
        assertThat(words(told.at("/items/0/known")))
                .contains("SUBMISSION", "PUBLICATION", "REFERRAL", "REGISTRATION", "DECISION", "COMPLETION", "CLOSING");
        assertThat(words(told.at("/items/1/unknown"))).contains("PUBLICATION", "REFERRAL", "COMMITMENT");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void all_that_is_wrong_is_told_and_nothing_is_taken_in() {
        var head = head();
        var wrong = whole("18").replace("2022-09-15", "2022-02-01").replace("BIFALL", "JA");

        var refused = take("", whole("17"), wrong, undated("19").replace("tekniska", "ingen"))
                .refused(400, "invalid-input");

        assertThat(refused.json().path("violations").findValuesAsString("field"))
                .containsExactlyInAnyOrder("row 3, decisionType", "row 4, committee");
        assertThat(refused.json().at("/violations/0/message").asString()).isNotBlank();
        assertThat(head()).isEqualTo(head);
    }

    @Test
    @DisplayName("T-46: a life from before the ledger is entered as far as it is known, and says where it came from")
    void a_life_is_entered_as_far_as_it_is_known() {
        var told = take("", whole("17"), undated("18")).is(200).json();

        assertThat(told.path("added").asInt()).isEqualTo(2);
        var whole = told.at("/items/0/publicNumber").asString();
        assertThat(whole).startsWith("BF-2022-");
        var proposal = town.anyone()
                .get(
                        "/api/proposals/%s?atLeast=%d",
                        whole, told.path("position").asLong())
                .is(200)
                .json();
        assertThat(proposal.path("title").asString()).isEqualTo("En bänk vid ån");
        assertThat(proposal.path("stage").asString()).isEqualTo("CLOSED");
        assertThat(proposal.path("outcome").asString()).isEqualTo("IMPLEMENTED");
        assertThat(proposal.at("/votes/required").asInt()).isEqualTo(100);
        assertThat(proposal.at("/votes/valid").asInt()).isEqualTo(163);
        assertThat(proposal.at("/decision/paragraph").asString()).isEqualTo("38 a");
        assertThat(proposal.at("/decision/dnr").asString()).isEqualTo("TEK 2022/17");
        assertThat(proposal.at("/decision/ground").isNull()).isTrue();
        assertThat(proposal.at("/commitments/0/dueBy").asString()).isEqualTo("2023-05-31");
        var then = town.anyone()
                .get("/api/proposals/%s?asOf=2022-07-01", whole)
                .is(200)
                .json();
        assertThat(then.path("stage").asString()).isEqualTo("REFERRED");

        var undated = town.anyone()
                .get("/api/proposals/%s", told.at("/items/1/publicNumber").asString())
                .is(200)
                .json();
        assertThat(undated.path("stage").asString()).isEqualTo("DECIDED");
        assertThat(undated.path("publishedAt").isNull()).isTrue();
        assertThat(town.anyone()
                        .get("/api/cases/%s", undated.path("caseId").asString())
                        .is(200)
                        .json()
                        .path("referredOn")
                        .isNull())
                .isTrue();
    }

    @Test
    void the_trail_says_that_it_was_imported_and_by_whom_and_nobody_is_told_or_owed_anything() {
        var sent = mails();
        var debts = count("obligation-%");
        var told = take("", whole("17"), undated("18")).is(200).json();
        town.mails("nobody@example.org");

        var trail = town.anyone()
                .as("revisor")
                .get(
                        "/api/audit/proposals/%s/trail",
                        told.at("/items/0/publicNumber").asString())
                .is(200)
                .json();
        assertThat(trail)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("channel").asString()).isEqualTo("IMPORT"))
                .allSatisfy(line -> assertThat(line.path("actor").asString()).isEqualTo("samordnare"));
        assertThat(trail)
                .extracting(line -> line.path("type").asString())
                .contains("ProposalSubmitted", "CommitteeDecisionRecorded", "LegacyHistoryImported");
        assertThat(mails()).isEqualTo(sent);
        assertThat(count("obligation-%")).isEqualTo(debts);

        town.advance("P40D");
        for (var item : told.path("items")) {
            var number = item.path("publicNumber").asString().substring("BF-".length());
            assertThat(count("obligation-" + number + "-%")).isZero();
        }
    }

    @Test
    void a_second_time_adds_nothing_and_a_changed_row_is_left_alone() {
        var first = take("", whole("17"), undated("18")).is(200).json();
        var head = head();

        var again = take("", undated("18"), whole("17")).is(200).json();
        var changed = take("", whole("17").replace(";163;", ";164;")).is(200).json();

        assertThat(again.path("added").asInt()).isZero();
        assertThat(again.path("alreadyImported").asInt()).isEqualTo(2);
        assertThat(again.at("/items/1/publicNumber").asString())
                .isEqualTo(first.at("/items/0/publicNumber").asString());
        assertThat(changed.path("differing").asInt()).isEqualTo(1);
        assertThat(changed.at("/items/0/result").asString()).isEqualTo("DIFFERS");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void what_is_done_from_then_on_is_done_here_as_ever() {
        var told = take("", undated("18").replace(";;;;;;\n", ";Två bänkar;;;;;\n"))
                .is(200)
                .json();
        var proposal = town.anyone()
                .get(
                        "/api/proposals/%s?atLeast=%d",
                        told.at("/items/0/publicNumber").asString(),
                        told.path("position").asLong())
                .is(200)
                .json();
        var promise = proposal.at("/commitments/0/id").asString();

        var started = town.officer("tekniska")
                .post("/api/commitments/" + promise + "/start", "{\"startedOn\":\"" + town.today() + "\"}")
                .is(200);

        assertThat(town.anyone()
                        .get("/api/proposals/%s?atLeast=%d", proposal.path("id").asString(), started.position())
                        .get("stage"))
                .isEqualTo("IMPLEMENTING");
    }

    @Test
    void approvals_of_the_past_are_followed_up_as_any_other() {
        take("", whole("17"), undated("18")).is(200);
        town.mails("nobody@example.org");

        var followed = town.anyone()
                .get("/api/follow-up?from=2022-09-15&to=2022-09-15")
                .is(200)
                .json();

        assertThat(followed.at("/figures/approved").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_register_of_some_size_is_taken() {
        var rows = IntStream.range(0, 6_000)
                .mapToObj(n -> whole("rad" + n).replace("En bänk", "En bänk ".repeat(10)))
                .toArray(String[]::new);

        var told = take("?dryRun=true", rows).is(200).json();

        assertThat(told.path("added").asInt()).isEqualTo(6_000);
    }

    @Test
    void only_the_coordinator_and_the_keeper_of_the_registers_may() {
        var file = file(whole("17"));

        town.anyone().post("/api/imports", file).refused(401, "not-signed-in");
        town.registrar().post("/api/imports", file).refused(403, "role-not-allowed");
        town.admin().post("/api/imports?dryRun=true", file).is(200);
    }

    private Reply take(String query, String... rows) {
        return coordinator.post("/api/imports" + query, file(rows));
    }

    private static String file(String... rows) {
        return JsonMapper.shared().writeValueAsString(Map.of("csv", NAMES + String.join("", rows)));
    }

    private String whole(String ref) {
        return register + ";" + ref + ";En bänk vid ån;Det finns ingenstans att sitta.;2022-03-01;2022-03-08;163;100;"
                + "2022-06-10;tekniska;TEK 2022/17;BIFALL;2022-09-15;38 a;Förslaget bifalls.;Två bänkar;2023-05-31;"
                + "2023-05-20;https://example.org/bank.jpg;2023-06-01;IMPLEMENTED\n";
    }

    private String undated(String ref) {
        return register + ";" + ref + ";En soptunna;;2022-03-01;;;;;tekniska;;BIFALL;2022-09-15;39;;;;;;;\n";
    }

    private long head() {
        return database.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
    }

    private long mails() {
        return database.sql("select count(*) from command.outbox")
                .query(Long.class)
                .single();
    }

    private long count(String streams) {
        return database.sql("select count(*) from log.event where stream like ?")
                .param(streams)
                .query(Long.class)
                .single();
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
