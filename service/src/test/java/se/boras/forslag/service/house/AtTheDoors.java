package se.boras.forslag.service.house;

import java.util.LinkedHashMap;
import java.util.Map;
import se.boras.forslag.service.house.Described.Operation;
import se.boras.forslag.service.house.Visitor.Reply;

/** Asks for each operation about something that is there, and that is the technical committee's. */
record AtTheDoors(Described described, Map<String, String> real, String opinion) {

    private static final String OPINION = "/api/cases/{caseId}/opinion";

    static AtTheDoors of(Town town, Described described) {
        var laid = Grounds.laid(town);
        var real = new LinkedHashMap<String, String>();
        real.put("/api/obligations/{id}", "/api/obligations/" + debt(town, laid));
        real.put("{batchId}", batch(town));
        real.put("/api/follow-up-reports/{id}", "/api/follow-up-reports/" + distributed(town));
        laid.forEach(real::putIfAbsent);
        var opinion = "/api/cases/" + consulted(town) + "/opinion";
        town.mails("nobody@example.org");
        return new AtTheDoors(described, real, opinion);
    }

    Reply knock(Operation operation, Visitor visitor) {
        var path = operation.path().equals(OPINION) ? opinion : operation.on(real);
        if (operation.method().equals("post")) {
            return visitor.post(path, body(operation, visitor));
        }
        // A question that is not understood is answered at once, where the answer would not end.
        return visitor.get("%s", path.equals("/api/live") ? "/api/live?lastEventId=x" : path);
    }

    /** The example, but citizens have a link where others have a role, and a promise stands in for one that is there. */
    private String body(Operation operation, Visitor visitor) {
        var body = described.exampleBody(operation);
        if (visitor.account() == null && operation.body().path("properties").has("token")) {
            body.put("token", "nobody-was-mailed-this");
        }
        if (operation.path().endsWith("/supersession")) {
            body.put("by", operation.on(real).split("/")[3]);
        }
        return body.toString();
    }

    private static String distributed(Town town) {
        var coordinator = town.anyone().as("samordnare");
        var report = coordinator
                .post("/api/follow-up-reports", "{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}")
                .is(201)
                .get("id");
        coordinator
                .post(
                        "/api/follow-up-reports/" + report + "/submission",
                        "{\"dnr\":\"KS 2026-00123\",\"meetingDate\":\"%s\",\"paragraph\":\"12\"}"
                                .formatted(town.today()))
                .is(200);
        coordinator.post("/api/follow-up-reports/" + report + "/distribution").is(200);
        return report;
    }

    private static String debt(Town town, Map<String, String> laid) {
        town.mails("nobody@example.org");
        return town.registrar().all(laid.get("/api/proposals/{id}") + "/obligations").stream()
                .filter(debt -> debt.path("committee").asString("").equals("tekniska"))
                .map(debt -> debt.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String batch(Town town) {
        var proposal = town.published("parti" + System.nanoTime() + "@example.org");
        var vote = town.registrar()
                .post("/api/proposals/" + proposal + "/paper-votes", "{\"voterReference\":\"Lista 3, rad 7\"}")
                .get("voteId");
        return town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/void-batches",
                        "{\"voteIds\":[\"%s\"],\"ground\":\"SAME_PERSON\",\"evidence\":\"Lista 3\"}".formatted(vote))
                .get("batchId");
    }

    private static String consulted(Town town) {
        var proposal = town.published("remiss" + System.nanoTime() + "@example.org");
        town.anyone()
                .as("samordnare")
                .post(
                        "/api/proposals/" + proposal + "/threshold-waiver",
                        "{\"ground\":\"COUNCIL_DECISION\",\"decisionRef\":\"KF 2026-01-22 § 4\"}")
                .is(200);
        return town.registrar()
                .post("/api/proposals/" + proposal + "/referral", """
                        {"lead":"kultur","consulted":["tekniska"],"reason":"Rör nämndens område"}
                        """)
                .is(201)
                .get("caseId");
    }
}
