package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.command.feedback.Reports;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;
import tools.jackson.databind.JsonNode;

/** What proposers are owed to be told, in the whole house. */
@TheHouse
class FeedbackTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Reports reports;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void a_proposer_hears_of_each_step_and_a_person_answers_for_the_decision() {
        var proposal = town.published("aterkoppling@example.org");
        assertThat(standing(proposal)).containsExactlyInAnyOrder("ACKNOWLEDGEMENT DUE", "PUBLICATION DUE");
        var caseId = town.referredTo("tekniska", proposal);
        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary.post("/api/cases/" + caseId + "/decision", rejection()).is(201);
        var feedback = "/api/proposals/" + proposal + "/feedback";

        town.secretary("kultur").post(feedback, answer()).refused(403, "not-your-committee");
        secretary.post(feedback, answer()).is(200);

        assertThat(kinds("aterkoppling@example.org"))
                .containsExactlyInAnyOrder("CONFIRM_ADDRESS", "ACKNOWLEDGEMENT", "PUBLICATION", "REFERRAL", "FEEDBACK");
        assertThat(standing(proposal))
                .containsExactlyInAnyOrder("ACKNOWLEDGEMENT DUE", "PUBLICATION DUE", "REFERRAL DUE", "DECISION DUE");
        town.advance("P15D");
        assertThat(standing(proposal))
                .containsExactlyInAnyOrder(
                        "ACKNOWLEDGEMENT DISCHARGED",
                        "PUBLICATION DISCHARGED",
                        "REFERRAL DISCHARGED",
                        "DECISION DISCHARGED");
    }

    @Test
    void T_33_a_mail_that_comes_back_late_is_owed_again_and_a_letter_pays() {
        var proposal = town.published("studs@example.org");
        town.mails("studs@example.org");
        town.advance("P15D");
        assertThat(standing(proposal)).contains("PUBLICATION DISCHARGED");
        var messageId = messageId("PUBLICATION", "studs@example.org");

        assertThat(reports.bounced(messageId, BounceClass.PERMANENT, "5.1.1")).isTrue();
        assertThat(reports.bounced(messageId, BounceClass.PERMANENT, "5.1.1")).isTrue();

        town.mails("studs@example.org");
        var debt = debt("PUBLICATION", proposal);
        assertThat(debt.path("state").asString()).isEqualTo("DUE");
        assertThat(debt.path("bounced").asInt()).isEqualTo(1);
        var letter = "/api/obligations/" + debt.path("id").asString() + "/letter";
        var posted = "{\"sentOn\":\"2026-01-02\",\"ref\":\"brev-88\"}";
        town.secretary("tekniska").post(letter, posted).refused(403, "not-your-committee");
        town.registrar().post(letter, posted).is(200);
        town.registrar().post(letter, posted).refused(409, "obligation-settled");
    }

    @Test
    void a_decision_that_nobody_could_be_told_of_is_told_by_letter_and_only_then_closes_the_proposal() {
        var proposal = town.published("langsam@example.org");
        var caseId = town.referredTo("tekniska", proposal);
        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary.post("/api/cases/" + caseId + "/decision", rejection()).is(201);
        assertThat(kinds("langsam@example.org")).contains("REFERRAL");
        secretary.post("/api/proposals/" + proposal + "/feedback", answer()).is(200);
        assertThat(kinds("langsam@example.org")).endsWith("FEEDBACK");
        town.advance("P10D");

        town.admin()
                .post("/api/demo/bounces", bounce("nobody-at-all@example.org"))
                .refused(404, "unknown");
        town.admin().post("/api/demo/bounces", bounce("langsam@example.org")).is(200);

        town.advance("P30D");
        assertThat(standing(proposal)).contains("DECISION DUE");
        assertThat(town.anyone()
                        .get("/api/proposals/" + proposal)
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("DECIDED");
        var debt = debt("DECISION", proposal);
        assertThat(debt.path("undelivered").asBoolean()).isTrue();
        var letter = "/api/obligations/" + debt.path("id").asString() + "/letter";
        secretary
                .post(letter, "{\"sentOn\":\"%s\",\"ref\":\"brev-9\"}".formatted(town.today()))
                .is(200);
        town.mails("langsam@example.org");
        assertThat(town.anyone()
                        .get("/api/proposals/" + proposal)
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("CLOSED");
    }

    private static String bounce(String to) {
        return "{\"to\":\"%s\",\"class\":\"PERMANENT\",\"status\":\"5.1.1\"}".formatted(to);
    }

    private List<String> standing(String proposal) {
        town.mails("nobody@example.org");
        return debts(proposal)
                .valueStream()
                .map(debt ->
                        debt.path("kind").asString() + " " + debt.path("state").asString())
                .toList();
    }

    private JsonNode debt(String kind, String proposal) {
        return debts(proposal)
                .valueStream()
                .filter(it -> it.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode debts(String proposal) {
        return town.anyone()
                .get("/api/proposals/%s/obligations", proposal)
                .is(200)
                .json()
                .path("items");
    }

    /** By its kind: two policies that write to one person do so each in its own time. */
    private String messageId(String kind, String email) {
        return town.mails(email)
                .valueStream()
                .filter(mail -> mail.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("messageId")
                .asString();
    }

    private List<String> kinds(String email) {
        return town.mails(email)
                .valueStream()
                .map(mail -> mail.path("kind").asString())
                .toList();
    }

    private String rejection() {
        return """
                {"type":"AVSLAG","ground":"MERITS","meetingDate":"%s","paragraph":"12","text":"Nämnden avslår förslaget.",
                 "motivation":"Platsen är för brant.","commitments":[]}
                """.formatted(town.today());
    }

    private static String answer() {
        return "{\"kind\":\"DECISION\",\"text\":\"Nämnden sade nej eftersom platsen är för brant.\"}";
    }
}
