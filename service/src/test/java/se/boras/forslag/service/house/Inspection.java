package se.boras.forslag.service.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.boras.forslag.service.house.Visitor.Reply;

/** Somebody goes through the whole interface and notes every refusal that is not as it should be. */
record Inspection(Town town, Described described, Map<String, String> real, List<String> wrong) {

    private static final List<String> STAFF = List.of(
            "registrator",
            "samordnare",
            "sekreterare.tekniska",
            "handlaggare.tekniska",
            "verifierare",
            "sekreterare.kultur",
            "revisor");

    static Inspection on(int port) {
        var town = Town.on(port);
        var inspection = new Inspection(town, Described.by(town.anyone()), Grounds.laid(town), new ArrayList<>());
        town.mails("nobody@example.org");
        return inspection;
    }

    Reply answer(String path, byte[] body) {
        return tried(visitor -> visitor.post(path, body));
    }

    Reply tried(Function<Visitor, Reply> call) {
        var reply = call.apply(town.admin());
        for (int next = 0; reply.status() == 403 && next < STAFF.size(); next++) {
            reply = call.apply(town.anyone().as(STAFF.get(next)));
        }
        return reply.status() == 403 ? call.apply(town.anyone()) : reply;
    }

    void expect(String what, Reply reply, int status, String field) {
        var documented = String.valueOf(reply.headers().get("content-type")).startsWith("[application/problem+json");
        var names = documented ? reply.json().path("violations").findValuesAsString("field") : List.<String>of();
        if (reply.status() != status
                || !documented
                || reply.get("code").isEmpty()
                || !field.isEmpty() && !names.contains(field)) {
            wrong.add(what + " -> " + reply.status() + " "
                    + reply.text().substring(0, Math.min(200, reply.text().length())));
        }
    }
}
