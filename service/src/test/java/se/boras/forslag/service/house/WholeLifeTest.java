package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Visitor.Reply;

@TheHouse
class WholeLifeTest {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void from_submission_to_a_verified_and_fed_back_delivery() {
        var proposal = town.published("liv@example.org");
        var caseId = town.referredTo("tekniska", proposal);
        var secretary = town.secretary("tekniska");
        var aCase = "/api/cases/" + caseId;

        secretary.post(aCase + "/decision", decision("BIFALL")).refused(409, "step-out-of-order");
        town.secretary("kultur").post(aCase + "/receipt").refused(403, "not-your-committee");
        secretary.post(aCase + "/receipt").is(200);
        secretary.post(aCase + "/receipt").refused(409, "step-out-of-order");
        secretary.post(aCase + "/registration", "{\"dnr\":\"TEK 2026-00042\"}").is(200);
        secretary
                .post(aCase + "/meeting", "{\"date\":\"" + today().plusDays(20) + "\",\"item\":\"7\"}")
                .is(200);
        var decided = secretary.post(aCase + "/decision", decision("BIFALL")).is(201);
        var commitment = decided.json().path("commitmentIds").get(0).asString();
        assertThat(proposal(proposal, decided).get("stage")).isEqualTo("DECIDED");

        var officer = town.officer("tekniska");
        var promise = "/api/commitments/" + commitment;
        town.anyone()
                .as("verifierare")
                .post(promise + "/verification", verification())
                .refused(409, "step-out-of-order");
        town.officer("kultur").post(promise + "/start", started()).refused(403, "not-your-committee");
        officer.post(promise + "/start", started()).is(200);
        var completed = officer.post(promise + "/completion", completion()).is(200);
        assertThat(proposal(proposal, completed).get("stage")).isEqualTo("IMPLEMENTING");
        officer.post(promise + "/verification", verification()).refused(403, "role-not-allowed");
        town.anyone()
                .as("verifierare")
                .post(promise + "/verification", verification())
                .is(200);

        secretary
                .post("/api/proposals/" + proposal + "/feedback", feedback("DECISION"))
                .is(200);
        secretary
                .post("/api/proposals/" + proposal + "/feedback", feedback("COMPLETION"))
                .is(200);
        assertThat(town.admin().get("/api/demo/mails?to=liv@example.org").text())
                .contains("Bänken står på plats");
        town.advance("P15D");

        var closed = town.anyone().get("/api/proposals/" + proposal).is(200);
        assertThat(closed.get("stage")).isEqualTo("CLOSED");
        assertThat(closed.get("outcome")).isEqualTo("IMPLEMENTED");
    }

    @Test
    void the_trail_is_complete_with_actor_and_role() {
        var proposal = town.published("spar@example.org");
        var caseId = town.referredTo("kultur", proposal);
        var received = town.secretary("kultur")
                .post("/api/cases/" + caseId + "/receipt")
                .is(200);

        var trail = town.anyone()
                .as("revisor")
                .get("/api/audit/proposals/%s/trail?atLeast=%d", proposal, received.position())
                .is(200)
                .json();

        assertThat(trail)
                .extracting(step -> step.path("type").asString())
                .contains(
                        "ProposalSubmitted",
                        "ContactAddressVerified",
                        "IntakeClassified",
                        "ProposalPublished",
                        "BallotOpened",
                        "ThresholdWaived",
                        "ReferredToCommittee",
                        "ReferralReceived");
        assertThat(trail).allSatisfy(step -> {
            assertThat(step.path("actor").asString()).isNotBlank();
            assertThat(step.path("role").asString()).isNotBlank();
            assertThat(step.path("summary").asString()).isNotBlank();
        });
    }

    private Reply proposal(String id, Reply after) {
        return town.anyone()
                .get("/api/proposals/%s?atLeast=%d", id, after.position())
                .is(200);
    }

    private LocalDate today() {
        return town.today();
    }

    private String decision(String type) {
        return """
                {"type":"%s","ground":"MERITS","meetingDate":"%s","paragraph":"38 a","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar sittplatser.",
                 "commitments":[{"description":"En bänk vid ån","scope":"FULL","dueBy":"%s","criteria":"Bänken står där"}]}
                """.formatted(type, today(), today().plusDays(90));
    }

    private String started() {
        return "{\"startedOn\":\"" + today() + "\"}";
    }

    private String completion() {
        return """
                {"completedOn":"%s","evidence":[{"title":"Foto av bänken","url":"https://example.org/bank.jpg",
                 "sha256":"%s"}]}
                """.formatted(today(), "0".repeat(64));
    }

    private static String verification() {
        return "{\"outcome\":\"VERIFIED\",\"findings\":\"Bänken finns på plats\"}";
    }

    private static String feedback(String kind) {
        return "{\"kind\":\"" + kind + "\",\"text\":\"Bänken står på plats och du är välkommen att sätta dig.\"}";
    }
}
