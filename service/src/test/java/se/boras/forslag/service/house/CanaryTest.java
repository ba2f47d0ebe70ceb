package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.service.house.Visitor.Reply;

/** Persons who are like nobody else go through the whole house, and are looked for in everything it keeps and says. */
@TheHouse
@Import(Poison.class)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "liggaren.dead-letters.retry-seconds=3600")
class CanaryTest {

    private static final String PROPOSER = "zebravik.quintus@kanarie-postlada.example";
    private static final String VOTER = "ortolana@kanarie-postlada.example";
    private static final Canaries CANARIES = new Canaries(
            "Zebravik", "Quintus", "kanarie-postlada", "Ortolana", "Papegojgränd", "0709-918273", "Kvidevitt");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Poison poison;

    private final List<Reply> answers = new ArrayList<>();

    @Test
    void T_42_no_person_stands_in_clear_in_what_is_kept_or_said(CapturedOutput said) {
        var town = Town.on(port);
        var proposal = town.anyone()
                .with("Idempotency-Key", "kanarie-1")
                .post("/api/proposals", """
                {"title":"En bänk vid ån","body":"Det finns ingenstans att sitta längs ån.","language":"sv",
                 "contact":{"name":"Quintus Zebravik","email":"%s","postcode":"50330"}}
                """.formatted(PROPOSER))
                .is(201)
                .get("id");
        var withheld = withheld(town);
        town.published(proposal, PROPOSER);
        vote(town, proposal);
        vote(town, proposal);
        refusedInputs(town, proposal);
        paper(town);
        deadLetter(town);
        town.admin()
                .post(
                        "/api/demo/bounces",
                        "{\"to\":\"%s\",\"class\":\"PERMANENT\",\"status\":\"5.1.1\"}".formatted(PROPOSER))
                .is(200);
        town.registrar()
                .post("/api/proposals/" + proposal + "/contact-readings", "{\"reason\":\"Ett brev ska skickas\"}")
                .is(200);
        town.registrar()
                .post("/api/proposals/" + proposal + "/withdrawal", "{\"reason\":\"Quintus Zebravik har ringt\"}")
                .is(200);
        town.mails(PROPOSER);

        nobodyIsFound(said, town);
        erase(town, proposal);
        erase(town, withheld);
        nobodyIsFound(said, town);
        assertThat(CANARIES.in("for " + PROPOSER))
                .as("they would be recognised")
                .isNotEmpty();
    }

    /** Nobody has published what this one says. */
    private static String withheld(Town town) {
        return town.anyone()
                .post("/api/proposals", """
                {"title":"Ulrik Kvidevitt måste flytta","body":"Grannen Kvidevitt spelar varje natt vid ån.",
                 "language":"sv","contact":{"name":"Quintus Zebravik","email":"andra.%s","postcode":"50330"}}
                """.formatted(PROPOSER))
                .is(201)
                .get("id");
    }

    private static void vote(Town town, String proposal) {
        town.anyone()
                .with("Idempotency-Key", "kanarie-2")
                .post("/api/proposals/" + proposal + "/votes", """
                {"email":"%s","name":"Ortolana Zebravik","postcode":"50330"}
                """.formatted(VOTER))
                .is(202);
        var link = town.token(VOTER);
        town.anyone().post("/api/vote-confirmations", "{\"token\":\"" + link + "\"}");
    }

    private static void paper(Town town) {
        town.registrar().post("/api/proposals", """
                {"title":"En lekplats","body":"Barnen har ingenstans att leka i kvarteret.","language":"sv",
                 "channel":"PAPER","contact":{"name":"Quintus Zebravik","postalAddress":"Papegojgränd 7, 503 30 Borås",
                 "phone":"0709-918273"}}
                """).is(201);
    }

    private void refusedInputs(Town town, String proposal) {
        var votes = "/api/proposals/" + proposal + "/votes";
        answers.add(town.anyone().post(votes, "{\"email\":\"Quintus Zebravik\",\"name\":\"Ortolana\"}"));
        answers.add(town.anyone().post(votes, "{\"email\":{\"a\":\"%s\"}}".formatted(PROPOSER)));
        answers.add(town.anyone().post(votes, "{\"Zebravik\":\"%s\"}".formatted(PROPOSER)));
        answers.add(town.anyone().post(votes, "{\"email\":\"%s\"".formatted(PROPOSER)));
        answers.add(town.anyone().post("/api/contact-confirmations", "{\"token\":\"Quintus-Zebravik\"}"));
        answers.add(town.anyone().get("/api/proposals/Zebravik"));
        answers.add(town.anyone().get("/api/proposals?limit=Zebravik"));
        answers.add(town.registrar().post("/api/proposals/" + proposal + "/contact", """
                {"email":"Quintus Zebravik","reason":"Felstavad"}
                """));
    }

    private void deadLetter(Town town) {
        poison.putAny(ProposalSubmitted.class);
        town.submit("tredje." + PROPOSER);
        await().until(() -> count("read.dead_letter") > 0);
        poison.cure();
    }

    private static void erase(Town town, String proposal) {
        var request = town.registrar()
                .post("/api/erasure-requests", "{\"scope\":\"ALL\",\"proposal\":\"" + proposal + "\"}")
                .is(201)
                .get("id");
        town.anyone()
                .as("registrator2")
                .post("/api/erasure-requests/" + request + "/grant", "{\"ground\":\"OBJECTION\"}")
                .is(200);
        town.mails(PROPOSER);
    }

    /** Where the fault is, callers are told in their own words; nothing else of what they wrote comes back. */
    private void nobodyIsFound(CapturedOutput said, Town town) {
        tables().forEach(table -> assertThat(CANARIES.in(rows(table))).as(table).isEmpty());
        assertThat(CANARIES.in(said.getAll())).as("the log of the service").isEmpty();
        answers.forEach(answer -> {
            assertThat(answer.status()).isBetween(400, 499);
            var told = answer.text().replaceAll("\"(field|instance)\":\"[^\"]*\"", "");
            assertThat(CANARIES.in(told)).as(told).isEmpty();
        });
        var metrics = town.admin()
                .get("/actuator/metrics/http.server.requests")
                .is(200)
                .text();
        assertThat(metrics).contains("uri");
        assertThat(CANARIES.in(metrics)).as("metrics").isEmpty();
        for (var path : List.of(
                "/api/audit/events",
                "/api/open-data/proposals.csv",
                "/api/open-data/events.json",
                "/api/operations/dead-letters")) {
            var told = town.anyone()
                    .as(path.contains("operations") ? "admin" : "revisor")
                    .get(path)
                    .is(200)
                    .text();
            assertThat(CANARIES.in(told)).as(path).isEmpty();
        }
    }

    private List<String> tables() {
        var found = database.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                """).query(String.class).list();
        assertThat(found)
                .contains("log.event", "read.proposal", "read.dead_letter", "command.contact", "command.outbox");
        return found;
    }

    private String rows(String table) {
        return String.join(
                "\n",
                database.sql("select t::text from " + table + " t")
                        .query(String.class)
                        .list());
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
