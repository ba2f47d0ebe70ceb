package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What seemed to be at its end, and was not; and what seemed to be open for ever, and is not. */
@TheHouse
class SecondThoughtsTest {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void invariant_16_a_proposal_is_not_implemented_when_the_work_was_not_done_after_all() {
        var proposal = town.published("ater@example.org");
        var caseId = received(proposal);
        var promise = decide(caseId, "12");
        keep(promise);
        tell(proposal);
        town.advance("P15D");
        assertThat(stage(proposal)).isEqualTo("CLOSED");

        town.anyone()
                .as("verifierare")
                .post("/api/commitments/" + promise + "/reopening", "{\"reason\":\"Bänken har tagits bort\"}")
                .is(200);

        assertThat(stage(proposal)).isEqualTo("DECIDED");
        assertThat(town.anyone()
                                .get("/api/proposals/" + proposal)
                                .json()
                                .path("outcome")
                                .isMissingNode()
                        || town.anyone()
                                .get("/api/proposals/" + proposal)
                                .json()
                                .path("outcome")
                                .isNull())
                .isTrue();
    }

    @Test
    void T_21_a_promise_whose_decision_fell_does_not_keep_the_next_decisions_proposal_open() {
        var proposal = town.published("fallet@example.org");
        var caseId = received(proposal);
        decide(caseId, "12");
        town.secretary("tekniska")
                .post("/api/cases/" + caseId + "/annulment", "{\"court\":\"Förvaltningsrätten\"}")
                .is(200);
        keep(decide(caseId, "13"));

        tell(proposal);
        town.advance("P15D");

        assertThat(stage(proposal)).isEqualTo("CLOSED");
        assertThat(town.anyone().get("/api/proposals/" + proposal).get("outcome"))
                .isEqualTo("IMPLEMENTED");
    }

    private String received(String proposal) {
        var caseId = town.referredTo("tekniska", proposal);
        town.secretary("tekniska").post("/api/cases/" + caseId + "/receipt").is(200);
        return caseId;
    }

    private String decide(String caseId, String paragraph) {
        var decision = """
                {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"%s","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar bänkar.","commitments":[{"description":"En bänk","scope":"FULL"}]}
                """.formatted(today(), paragraph);
        return town.secretary("tekniska")
                .post("/api/cases/" + caseId + "/decision", decision)
                .is(201)
                .json()
                .path("commitmentIds")
                .get(0)
                .asString();
    }

    private void keep(String promise) {
        town.officer("tekniska")
                .post("/api/commitments/" + promise + "/completion", """
                        {"completedOn":"%s","evidence":[{"title":"Foto","url":"https://example.org/bank.jpg"}]}
                        """.formatted(today()))
                .is(200);
        town.anyone()
                .as("verifierare")
                .post(
                        "/api/commitments/" + promise + "/verification",
                        "{\"outcome\":\"VERIFIED\",\"findings\":\"Den står där\"}")
                .is(200);
    }

    /** Every debt is paid by letter, without anybody raising one by writing of their own accord. */
    private void tell(String proposal) {
        town.mails("nobody@example.org");
        var debts = town.anyone()
                .get("/api/proposals/%s/obligations", proposal)
                .json()
                .path("items");
        assertThat(debts).extracting(debt -> debt.path("kind").asString()).contains("COMPLETION");
        debts.valueStream()
                .filter(debt -> debt.path("state").asString().equals("DUE"))
                .map(debt -> debt.path("id").asString())
                .forEach(debt -> town.registrar()
                        .post("/api/obligations/" + debt + "/letter", "{\"sentOn\":\"" + today() + "\"}")
                        .is(200));
    }

    private String stage(String proposal) {
        town.mails("nobody@example.org");
        return town.anyone().get("/api/proposals/" + proposal).is(200).get("stage");
    }

    private LocalDate today() {
        return LocalDate.parse(town.admin().get("/api/demo/clock").get("now").substring(0, 10));
    }
}
