package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Visitor.Reply;
import tools.jackson.databind.JsonNode;

/** What is late, who it waits for and what that makes of the committee's card, in the whole house and at any moment. */
@TheHouse
class LateTest {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void a_committee_that_is_late_is_seen_to_be_late_by_everybody_and_at_any_moment() {
        var proposal = town.published("sen@example.org");
        assertThat(work("registrator", proposal)).isEmpty();
        var caseId = town.referredTo("tekniska", proposal);
        var referredOn = town.today();
        assertThat(work("sekreterare.tekniska", proposal)).containsExactly("RECEIVE", "-");
        assertThat(work("sekreterare.kultur", proposal)).isEmpty();
        assertThat(late(proposal, "")).isEmpty();

        town.advance("P30D");
        var knownThen = now();
        var approvedBefore = figure("/decisions/byType/BIFALL", "");
        assertThat(late(proposal, "")).containsExactly("RECEIVE");
        assertThat(late(proposal, "&asOf=" + referredOn.plusDays(3))).isEmpty();
        assertThat(work("sekreterare.tekniska", proposal)).containsExactly("RECEIVE", "late");

        var commitment = promised(caseId, "tekniska");
        assertThat(work("sekreterare.tekniska", proposal)).contains("ADJUST_PROTOCOL", "TELL_PROPOSER");
        assertThat(work("handlaggare.tekniska", proposal)).containsExactly("START", "soon");
        assertThat(work("verifierare", proposal)).isEmpty();
        assertThat(late(proposal, "")).isEmpty();
        assertThat(late(proposal, "&knownAt=" + knownThen)).containsExactly("RECEIVE");
        assertThat(figure("/decisions/byType/BIFALL", "")).isEqualTo(approvedBefore + 1);
        assertThat(figure("/decisions/byType/BIFALL", "&knownAt=" + knownThen)).isEqualTo(approvedBefore);

        town.advance("P10D");
        assertThat(late(proposal, "&kind=IMPLEMENT")).containsExactly("IMPLEMENT");
        var onTheDay = "&asOf=" + town.today().minusDays(7);
        assertThat(late(proposal, "&kind=IMPLEMENT" + onTheDay)).isEmpty();
        assertThat(figure("/overdue/now", "")).isEqualTo(figure("/overdue/now", onTheDay) + 1);
        assertThat(overdue(proposal, "&kind=IMPLEMENT")
                        .getFirst()
                        .path("daysOverdue")
                        .asInt())
                .isEqualTo(7);
        assertThat(work("handlaggare.tekniska", proposal)).contains("EXPLAIN_DELAY");
        town.officer("tekniska")
                .post("/api/commitments/" + commitment + "/explanation", "{\"text\":\"Tjälen\"}")
                .is(200);
        assertThat(work("handlaggare.tekniska", proposal)).doesNotContain("EXPLAIN_DELAY");
        assertThat(overdue(proposal, "&kind=IMPLEMENT")
                        .get(0)
                        .path("explanation")
                        .asString())
                .isEqualTo("Tjälen");
        theSumsAgree();
    }

    @Test
    @DisplayName("invariant 14: what an officer claims waits for the verifier")
    void what_an_officer_claims_waits_for_the_verifier() {
        var proposal = town.published("klart@example.org");
        var commitment = promised(town.referredTo("kultur", proposal), "kultur");
        town.officer("kultur")
                .post("/api/commitments/" + commitment + "/completion", """
                        {"completedOn":"%s","evidence":[{"title":"Foto","url":"https://example.org/bank.jpg"}]}
                        """.formatted(town.today()))
                .is(200);

        assertThat(work("verifierare", proposal)).containsExactly("VERIFY", "-");
        assertThat(work("handlaggare.kultur", proposal)).isEmpty();
    }

    @Test
    void nobody_reads_a_worklist_without_a_name_or_another_s_without_a_right() {
        town.anyone().get("/api/worklist").refused(401, "not-signed-in");
        town.secretary("tekniska").get("/api/worklist?committee=kultur").refused(403, "not-allowed");
        town.anyone()
                .as("samordnare")
                .get("/api/worklist?role=HANDLAGGARE&committee=kultur")
                .is(200);
        town.anyone().get("/api/committees/sagonamnden/scorecard").refused(404, "unknown");
        town.anyone().get("/api/overdue?kind=LATER").refused(400, "invalid-input");
    }

    /** Every item of the list that is about the proposal: what to do, and whether that is late or soon. */
    private List<String> work(String account, String proposal) {
        town.mails("nobody@example.org");
        return town.anyone().as(account).all("/api/worklist").stream()
                .filter(item -> item.path("proposalId").asString().equals(proposal))
                .flatMap(item -> Stream.of(
                        item.path("what").asString(),
                        item.path("overdue").asBoolean()
                                ? "late"
                                : item.path("dueSoon").asBoolean() ? "soon" : "-"))
                .toList();
    }

    private List<String> late(String proposal, String more) {
        return overdue(proposal, more).stream()
                .map(row -> row.path("kind").asString())
                .toList();
    }

    private List<JsonNode> overdue(String proposal, String more) {
        var number = proposal.replace("proposal", "BF");
        town.mails("nobody@example.org");
        return town.anyone().all("/api/overdue?committee=tekniska" + more).stream()
                .filter(row -> row.path("publicNumber").asString().equals(number))
                .toList();
    }

    private int figure(String place, String more) {
        return get("/api/committees/tekniska/scorecard?from=2020-01-01&to=2036-01-01" + more)
                .json()
                .at("/figures" + place)
                .asInt();
    }

    private void theSumsAgree() {
        var all = get("/api/scorecards?from=2020-01-01&to=2036-01-01").json();
        var followUp = get("/api/follow-up?from=2020-01-01&to=2036-01-01").json();
        var approved = all.path("items")
                .valueStream()
                .mapToInt(it -> it.at("/figures/decisions/approved").asInt())
                .sum();
        assertThat(approved).isEqualTo(all.at("/figures/decisions/approved").asInt());
        assertThat(approved).isEqualTo(followUp.at("/figures/approved").asInt());
    }

    private String promised(String caseId, String committee) {
        var secretary = town.secretary(committee);
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary
                .post("/api/cases/" + caseId + "/registration", "{\"dnr\":\"2026-" + caseId + "\"}")
                .is(200);
        return secretary
                .post("/api/cases/" + caseId + "/decision", """
                        {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"%s",
                         "text":"Nämnden bifaller förslaget.","motivation":"Platsen saknar bänkar.",
                         "commitments":[{"description":"En bänk","scope":"FULL","dueBy":"%s"}]}
                        """.formatted(
                                town.today(), caseId, town.today().plusDays(3)))
                .is(201)
                .json()
                .path("commitmentIds")
                .get(0)
                .asString();
    }

    private Reply get(String path) {
        town.mails("nobody@example.org");
        return town.anyone().get(path).is(200);
    }

    private String now() {
        return town.admin().get("/api/demo/clock").get("now");
    }
}
