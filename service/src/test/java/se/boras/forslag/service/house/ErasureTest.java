package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks to be forgotten, in the whole house. */
@TheHouse
class ErasureTest {

    private static final String REQUESTS = "/api/erasure-requests";
    private static final Pattern OWN_LINK = Pattern.compile("/mitt-forslag/([A-Za-z0-9_-]+)");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void T_41_a_proposer_who_is_erased_in_the_middle_of_it_is_owed_nothing_and_the_trail_is_whole() {
        var email = "glom-mig@example.org";
        var proposal = town.published(email);
        var caseId = town.referredTo("tekniska", proposal);
        town.mails(email);
        var own = ownLink(email);
        var request = town.anyone()
                .post(REQUESTS, "{\"scope\":\"ALL\",\"token\":\"" + own + "\"}")
                .is(201)
                .get("id");
        var registrar = town.registrar();

        registrar.post(grant(request), "{\"ground\":\"OBJECTION\"}").refused(409, "text-still-needed");
        town.admin()
                .post(grant(request), "{\"ground\":\"OBJECTION\",\"scope\":\"CONTACT\"}")
                .refused(403, "role-not-allowed");
        registrar
                .post(grant(request), "{\"ground\":\"OBJECTION\",\"scope\":\"CONTACT\"}")
                .is(200);
        registrar.post(REQUESTS + "/" + request + "/refusal", """
                        {"legalBasis":"PENDING_CASE","explanation":"Ärendet ligger hos en nämnd"}
                        """).is(200);
        town.mails(email);

        assertThat(states(proposal)).isNotEmpty().containsOnly("WAIVED");
        assertThat(kept("select count(*) from command.contact where contact_ref = '" + request + "'"))
                .isZero();
        assertThat(kept("select count(*) from command.link where subject = '" + proposal + "'"))
                .isZero();
        registrar
                .post("/api/proposals/" + proposal + "/contact-readings", "{\"reason\":\"Ett brev ska skickas\"}")
                .refused(410, "forgotten");
        town.anyone()
                .post("/api/proposals/" + proposal + "/withdrawal", "{\"token\":\"" + own + "\"}")
                .refused(410, "link-unknown");

        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary
                .post("/api/cases/" + caseId + "/decision", """
                        {"type":"AVSLAG","ground":"MERITS","meetingDate":"%s","paragraph":"38",
                         "text":"Förslaget avslås","motivation":"Det finns bänkar"}
                        """.formatted(town.today()))
                .is(201);
        town.mails(email);
        assertThat(states(proposal)).containsOnly("WAIVED");
        assertThat(town.anyone().get("/api/proposals/" + proposal).get("title")).isEqualTo("En bänk vid ån");
        assertThat(trail(proposal))
                .contains("ErasureRequested", "ErasureGranted", "ErasureRefused", "FeedbackObligationWaived");
    }

    @Test
    void T_41_a_text_that_is_erased_is_forgotten_everywhere_also_after_a_rebuild() {
        var email = "text@example.org";
        var title = "Kvidevittspelet måste bort";
        var id = town.anyone()
                .post("/api/proposals", """
                {"title":"%s","body":"Grannen Ulrik Kvidevitt spelar varje natt vid ån.",
                 "language":"sv","contact":{"name":"Ada Exempel","email":"%s","postcode":"50330"}}
                """.formatted(title, email))
                .is(201)
                .get("id");
        town.published(id, email);
        town.mails(email);
        assertThat(town.anyone().all("/api/proposals?q=Kvidevitt")).hasSize(1);
        town.registrar()
                .post("/api/proposals/" + id + "/withdrawal", "{\"reason\":\"Ulrik har ringt\"}")
                .is(200);
        town.mails(email);
        var request = town.registrar()
                .post(REQUESTS, "{\"scope\":\"ALL\",\"proposal\":\"" + id + "\"}")
                .is(201)
                .get("id");
        town.registrar().post(grant(request), "{\"ground\":\"UNLAWFUL\"}").refused(403, "four-eyes");
        var stored = stored(id);
        town.anyone()
                .as("registrator2")
                .post(grant(request), "{\"ground\":\"UNLAWFUL\",\"decisionRef\":\"KS 2026-00123\"}")
                .is(200);
        town.mails(email);

        nobodyFinds(title, id);
        assertThat(Operator.of(town).built("proposals").path("state").asString())
                .isEqualTo("DONE");
        nobodyFinds(title, id);
        assertThat(stored(id)).as("what was stored is not touched").isEqualTo(stored);
        town.registrar().post("/api/proposals/" + id + "/text-correction", """
                        {"title":"En annan titel","body":"En annan text om ån.","reason":"Rättad"}
                        """).refused(410, "forgotten");
    }

    @Test
    void whoever_reads_how_to_reach_somebody_says_why_and_it_is_recorded_first() {
        var proposal = town.submit("brev@example.org").get("id");
        town.mails("brev@example.org");
        var readings = "/api/proposals/" + proposal + "/contact-readings";
        var why = "{\"reason\":\"Ett brev ska skickas\"}";

        town.anyone().post(readings, why).refused(401, "not-signed-in");
        town.secretary("tekniska").post(readings, why).refused(403, "not-your-committee");
        town.registrar().post(readings, "{\"reason\":\" \"}").refused(400, "invalid-input");
        var once = town.registrar().with("Idempotency-Key", "brev-1");
        assertThat(once.post(readings, why).is(200).get("name")).isEqualTo("Ada Exempel");
        var shown = once.post(readings, why).is(200);

        assertThat(shown.headers().get("cache-control")).containsExactly("no-store");
        town.registrar().get("/api/proposals/" + proposal).is(200);
        town.anyone().as("fortroendevald").get("/api/proposals/" + proposal).refused(404, "unknown");
        town.mails("brev@example.org");
        assertThat(town.anyone().as("revisor").all("/api/audit/personal-data-access?proposal=" + proposal))
                .extracting(line -> line.path("what").asString() + " "
                        + line.path("purpose").asString() + " "
                        + line.path("actor").asString())
                .containsExactly(
                        "TEXT INTAKE_REVIEW registrator",
                        "CONTACT Ett brev ska skickas registrator",
                        "CONTACT Ett brev ska skickas registrator");
    }

    private void nobodyFinds(String title, String id) {
        for (var visitor : List.of(town.anyone(), town.registrar())) {
            assertThat(visitor.all("/api/proposals?q=Kvidevitt")).isEmpty();
        }
        for (var path : List.of("", "/timeline", "?knownAt=" + publishedAt(id))) {
            assertThat(town.registrar()
                            .get("/api/proposals/%s%s", id, path)
                            .is(200)
                            .text())
                    .doesNotContain(title, "Ulrik");
        }
        for (var file : List.of("proposals.csv", "proposals.json", "events.csv", "events.json")) {
            assertThat(town.anyone().get("/api/open-data/" + file).is(200).text())
                    .contains("BF-")
                    .doesNotContain(title, "Ulrik");
        }
        assertThat(kept("select count(*) from read.proposal where title like '%Kvide%' or search like '%kvide%'"))
                .isZero();
    }

    private List<String> states(String proposal) {
        return town.registrar().all("/api/proposals/" + proposal + "/obligations").stream()
                .map(debt -> debt.path("state").asString())
                .toList();
    }

    private List<String> trail(String proposal) {
        return town.anyone()
                .as("revisor")
                .get("/api/audit/proposals/" + proposal + "/trail")
                .is(200)
                .json()
                .valueStream()
                .map(line -> line.path("type").asString())
                .toList();
    }

    private String publishedAt(String proposal) {
        return database.sql("select recorded_at from log.event where stream = ? and type = 'ProposalPublished'")
                .param(proposal)
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .toString();
    }

    private String stored(String proposal) {
        return database.sql("select md5(string_agg(e::text, ' ' order by position)) from log.event e where stream = ?")
                .param(proposal)
                .query(String.class)
                .single();
    }

    private long kept(String question) {
        return database.sql(question).query(Long.class).single();
    }

    private String ownLink(String email) {
        var found = town.mails(email)
                .valueStream()
                .map(mail -> OWN_LINK.matcher(mail.path("text").asString()))
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow();
        return found.group(1);
    }

    private static String grant(String request) {
        return REQUESTS + "/" + request + "/grant";
    }
}
