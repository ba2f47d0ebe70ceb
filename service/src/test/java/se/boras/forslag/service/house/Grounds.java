package se.boras.forslag.service.house;

import static java.util.Map.entry;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One real thing of every kind, so that a refusal is not for want of it. */
final class Grounds {

    private Grounds() {}

    static Map<String, String> laid(Town town) {
        var email = "grund" + System.nanoTime() + "@example.org";
        var proposal = town.published(email);
        var other = town.submit("annan" + email).get("id");
        var caseId = town.referredTo("tekniska", proposal);
        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary
                .post("/api/cases/" + caseId + "/registration", "{\"dnr\":\"TEK 2026-00042\"}")
                .is(200);
        var today = town.admin().get("/api/demo/clock").get("now").substring(0, 10);
        secretary
                .post("/api/cases/" + caseId + "/meeting", "{\"date\":\"" + today + "\",\"item\":\"7\"}")
                .is(200);
        var decided = secretary
                .post("/api/cases/" + caseId + "/decision", """
                {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"38 a","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar sittplatser.",
                 "commitments":[{"description":"En bänk vid ån","scope":"FULL","criteria":"Bänken står där"}]}
                """.formatted(today))
                .is(201);
        JsonNode debts = town.registrar()
                .get("/api/proposals/%s/obligations?atLeast=%d", proposal, decided.position())
                .is(200)
                .json();
        return Map.ofEntries(
                entry("/api/proposals/{id}", "/api/proposals/" + proposal),
                entry("{other}", other),
                entry("{caseId}", caseId),
                entry("{batchId}", "batch-" + proposal.substring("proposal-".length()) + "-1"),
                entry(
                        "/api/commitments/{id}",
                        "/api/commitments/"
                                + decided.json().path("commitmentIds").get(0).asString()),
                entry(
                        "/api/obligations/{id}",
                        "/api/obligations/"
                                + debts.path("items").path(0).path("id").asString()),
                entry("/api/follow-up-reports/{id}", "/api/follow-up-reports/" + report(town)),
                entry("/api/erasure-requests/{id}", "/api/erasure-requests/" + erasure(town, proposal)),
                entry("/api/campaigns/{id}", "/api/campaigns/" + campaign(town)),
                entry(
                        "/api/templates/{id}",
                        "/api/templates/" + Wordings.proposed(town, "tekniska").get("templateId")),
                entry("/api/committees/{id}", "/api/committees/tekniska"),
                entry("open-data/{name}", "open-data/proposals"),
                entry("read-models/{name}", "read-models/committees"),
                entry("dead-letters/{id}", "dead-letters/5f0c6a52-8c1f-4a6e-9b1b-2f4d7a3f9c11"),
                entry("rebuilds/{id}", "rebuilds/" + rebuild(town)),
                entry("proposals/{id}", "proposals/" + proposal));
    }

    private static String rebuild(Town town) {
        return town.admin()
                .post("/api/operations/read-models/committees/rebuild")
                .is(202)
                .get("id");
    }

    private static String report(Town town) {
        return town.anyone()
                .as("samordnare")
                .post("/api/follow-up-reports", "{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}")
                .is(201)
                .get("id");
    }

    private static String erasure(Town town, String proposal) {
        return town.registrar()
                .post("/api/erasure-requests", "{\"scope\":\"ALL\",\"proposal\":\"" + proposal + "\"}")
                .is(201)
                .get("id");
    }

    private static String campaign(Town town) {
        return town.anyone()
                .as("samordnare")
                .post("/api/campaigns", """
                        {"name":"Höstens förslag","nameEnglish":"Proposals of the autumn","from":"2026-09-01",
                         "to":"2026-09-14","channel":"Annonser"}
                        """)
                .is(201)
                .get("campaignId");
    }
}
