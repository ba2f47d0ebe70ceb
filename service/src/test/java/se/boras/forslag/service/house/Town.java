package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.boras.forslag.service.house.Visitor.Reply;
import tools.jackson.databind.JsonNode;

/** What the people of the town do, in the words of the town. */
record Town(Visitor anyone) {

    private static final Pattern LINK = Pattern.compile("/(?:bekrafta|rosta)/([A-Za-z0-9_-]+)");

    static Town on(int port) {
        return new Town(Visitor.of(port));
    }

    Visitor registrar() {
        return anyone.as("registrator");
    }

    Visitor secretary(String committee) {
        return anyone.as("sekreterare." + committee);
    }

    Visitor officer(String committee) {
        return anyone.as("handlaggare." + committee);
    }

    Visitor admin() {
        return anyone.as("admin");
    }

    Reply submit(String email) {
        return anyone.post("/api/proposals", """
                {"title":"En bänk vid ån","body":"Det finns ingenstans att sitta längs ån mellan bron och parken.",
                 "language":"sv","contact":{"name":"Ada Exempel","email":"%s","postcode":"50330"}}
                """.formatted(email)).is(201);
    }

    /** A proposal that has been handed in, confirmed and sorted, and is open for votes. */
    String published(String email) {
        return published(submit(email).get("id"), email);
    }

    String published(String id, String email) {
        anyone.post("/api/contact-confirmations", "{\"token\":\"" + token(email) + "\"}")
                .is(200);
        registrar()
                .post(
                        "/api/proposals/" + id + "/classification",
                        "{\"class\":\"BORASFORSLAG\",\"topic\":\"Parker\",\"reason\":\"Rör stadens parker\"}")
                .is(200);
        registrar().post("/api/proposals/" + id + "/publication", """
                        {"influenceForm":"KONSULTATION","purpose":"Höra om fler vill ha bänkar",
                         "degreeOfInfluence":"Nämnden prövar förslaget"}
                        """).is(200);
        return id;
    }

    /** A proposal that needs no votes and lies with a committee. */
    String referredTo(String committee, String proposal) {
        anyone.as("samordnare")
                .post(
                        "/api/proposals/" + proposal + "/threshold-waiver",
                        "{\"ground\":\"COUNCIL_DECISION\",\"decisionRef\":\"KF 2026-01-22 § 4\"}")
                .is(200);
        return registrar()
                .post(
                        "/api/proposals/" + proposal + "/referral",
                        "{\"lead\":\"" + committee + "\",\"consulted\":[],\"reason\":\"Rör nämndens område\"}")
                .is(201)
                .get("caseId");
    }

    void castAndConfirm(String proposal, String email) {
        anyone.post(
                        "/api/proposals/" + proposal + "/votes",
                        "{\"email\":\"" + email + "\",\"name\":\"Bo Exempel\",\"postcode\":\"50330\"}")
                .is(202);
        anyone.post("/api/vote-confirmations", "{\"token\":\"" + token(email) + "\"}")
                .is(200);
    }

    void castAndConfirm(String proposal, int from, int to) {
        IntStream.rangeClosed(from, to)
                .forEach(n -> castAndConfirm(proposal, "vote" + n + "@" + proposal + ".example"));
    }

    /** The link in the newest mail to this address. */
    String token(String email) {
        var mails = admin().get("/api/demo/mails?to=%s", email.replace("+", "%2B"))
                .is(200)
                .json();
        assertThat(mails.size()).as("mails to " + email).isPositive();
        var link = LINK.matcher(mails.get(mails.size() - 1).path("text").asString());
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group(1);
    }

    /** All mails to this address, newest last; the mailbox answers when everything is at rest. */
    JsonNode mails(String email) {
        return admin().get("/api/demo/mails?to=%s", email.replace("+", "%2B"))
                .is(200)
                .json();
    }

    /** The local day by the service's clock. */
    LocalDate today() {
        var now = Instant.parse(admin().get("/api/demo/clock").is(200).get("now"));
        return LocalDate.ofInstant(now, ZoneId.of("Europe/Stockholm"));
    }

    Reply advance(String by) {
        return admin().post("/api/demo/clock", "{\"advance\":\"" + by + "\"}").is(200);
    }
}
