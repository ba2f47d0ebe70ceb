package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What proposers are owed by the technical committee, and whose turn it is. */
record Owed(Town town) {

    static final String ANSWER = "{\"kind\":\"DECISION\",\"text\":\"Nämnden sade nej eftersom platsen är för brant.\"}";

    /** A proposal whose committee has said no and told its proposer so, in the newest of the mails. */
    String answered(String email) {
        var proposal = town.published(email);
        decided(town.referredTo("tekniska", proposal));
        assertThat(messageIds(email)).hasSize(4);
        town.secretary("tekniska")
                .post("/api/proposals/" + proposal + "/feedback", ANSWER)
                .is(200);
        assertThat(messageIds(email)).hasSize(5);
        return proposal;
    }

    void decided(String caseId) {
        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary
                .post("/api/cases/" + caseId + "/decision", """
                {"type":"AVSLAG","ground":"MERITS","meetingDate":"%s","paragraph":"12","text":"Nämnden avslår förslaget.",
                 "motivation":"Platsen är för brant.","commitments":[]}
                """.formatted(town.today()))
                .is(201);
    }

    void comesBack(String to, String status) {
        town.admin()
                .post("/api/demo/bounces", "{\"to\":\"%s\",\"status\":\"%s\"}".formatted(to, status))
                .is(200);
        town.mails("nobody@example.org");
    }

    void posted(JsonNode debt) {
        var by = debt.path("kind").asString().equals("DECISION") ? town.secretary("tekniska") : town.registrar();
        by.post(
                        "/api/obligations/" + debt.path("id").asString() + "/letter",
                        "{\"sentOn\":\"%s\",\"ref\":\"brev-9\"}".formatted(town.today()))
                .is(200);
        town.mails("nobody@example.org");
    }

    List<String> messageIds(String email) {
        return town.mails(email)
                .valueStream()
                .map(mail -> mail.path("messageId").asString())
                .toList();
    }

    /** What stands on the list of the committee's secretary about this proposal, besides the protocol. */
    List<String> waitingFor(String proposal) {
        return town.secretary("tekniska").all("/api/worklist").stream()
                .filter(item -> item.path("proposalId").asString().equals(proposal))
                .map(item -> item.path("what").asString())
                .filter(what -> what.equals("WRITE_LETTER") || what.equals("TELL_PROPOSER"))
                .toList();
    }

    JsonNode decision(String proposal) {
        return debts(proposal).stream()
                .filter(debt -> debt.path("kind").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow();
    }

    List<JsonNode> debts(String proposal) {
        return town.registrar()
                .get("/api/proposals/%s/obligations", proposal)
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    String stage(String proposal) {
        return town.anyone().get("/api/proposals/" + proposal).get("stage");
    }

    static String state(JsonNode debt) {
        return debt.path("state").asString();
    }
}
