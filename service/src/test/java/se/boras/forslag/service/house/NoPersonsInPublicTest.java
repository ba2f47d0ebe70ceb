package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody may read names organs and roles; texts that were hidden leave a mark and no words. */
@TheHouse
class NoPersonsInPublicTest {

    private static final List<String> STAFF =
            List.of("registrator", "samordnare", "sekreterare.tekniska", "handlaggare.tekniska", "Karin Ringare");

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void T_48_nobody_who_handles_a_case_is_named_where_everybody_reads() {
        var proposal = town.published("oppen@example.org");
        var caseId = town.referredTo("tekniska", proposal);
        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary
                .post("/api/cases/" + caseId + "/decision", """
                {"type":"AVSLAG","ground":"MERITS","meetingDate":"%s","paragraph":"38",
                 "text":"Förslaget avslås","motivation":"Det finns bänkar"}
                """.formatted(town.today()))
                .is(201);
        town.mails("oppen@example.org");
        call(proposal);
        town.mails("oppen@example.org");

        for (var path : List.of(
                "/api/proposals/" + proposal,
                "/api/proposals/" + proposal + "/timeline",
                "/api/proposals/" + proposal + "/obligations",
                "/api/cases/" + caseId,
                "/api/open-data/events.csv",
                "/api/open-data/events.json",
                "/api/open-data/proposals.json",
                "/api/overdue")) {
            assertThat(town.anyone().get(path).is(200).text()).as(path).doesNotContain(STAFF);
        }
        assertThat(town.anyone()
                        .as("revisor")
                        .get("/api/audit/proposals/" + proposal + "/trail")
                        .is(200)
                        .text())
                .contains("sekreterare.tekniska", "registrator", "Karin Ringare");
    }

    @Test
    void T_43_a_libellous_text_leaves_a_tombstone_that_says_that_and_to_the_auditor_why() {
        var proposal = town.published("fortal@example.org");
        var redaction = "/api/proposals/" + proposal + "/redaction";
        var why = "{\"reason\":\"Förtal av en granne\",\"category\":\"FORTAL\"}";
        town.registrar().post(redaction, why).is(200);
        town.registrar().post(redaction, why).refused(403, "four-eyes");
        town.anyone().as("registrator2").post(redaction, why).is(200);
        town.mails("fortal@example.org");

        var shown = town.anyone().get("/api/proposals/" + proposal).is(200);
        assertThat(shown.get("title")).isEqualTo("[maskat]");
        assertThat(shown.get("body")).isEqualTo("[maskat]");
        assertThat(town.anyone().all("/api/proposals?q=längs"))
                .noneMatch(found -> found.path("id").asString().equals(proposal));
        assertThat(town.anyone()
                        .get("/api/proposals/" + proposal + "/timeline")
                        .is(200)
                        .text())
                .contains("ProposalTextRedacted")
                .doesNotContain("granne");
        var trail = town.anyone()
                .as("revisor")
                .get("/api/audit/proposals/" + proposal + "/trail?type=ProposalTextRedacted")
                .is(200)
                .text();
        assertThat(trail).contains("Förtal av en granne", "oldContentHash", "registrator2");
    }

    /** By telephone, for which the caller gives a name. */
    private void call(String proposal) {
        var debt = town.registrar().all("/api/proposals/" + proposal + "/obligations").stream()
                .filter(owed -> owed.path("kind").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow();
        town.officer("tekniska")
                .post(
                        "/api/obligations/" + debt.path("id").asString() + "/phone-call",
                        "{\"on\":\"%s\",\"by\":\"Karin Ringare\"}".formatted(town.today()))
                .is(200);
    }
}
