package se.boras.forslag.service.audit;

import se.boras.forslag.service.inside.Address;

/** What an auditor asks of a trail, as it stands in the form; nothing is empty, not absent. */
public record Asked(
        String asOf, String knownAt, String type, String organ, String role, String from, String to, String votes) {

    public Asked {
        asOf = text(asOf);
        knownAt = text(knownAt);
        type = text(type);
        organ = text(organ);
        role = text(role);
        from = text(from);
        to = text(to);
        votes = text(votes);
    }

    @SuppressWarnings("ConstantConditions")
    private static String text(String given) {
        return given == null ? "" : given;
    }

    Address times(String path) {
        return Address.of(path).with("asOf", asOf).at("knownAt", knownAt);
    }

    String trail(String number) {
        return times("/api/audit/proposals/" + number + "/trail")
                .with("type", type)
                .with("organ", organ)
                .with("role", role)
                .with("from", from)
                .with("to", to)
                .with("votes", votes)
                .toString();
    }
}
