package se.boras.forslag.service.audit;

import se.boras.forslag.service.inside.Address;

/** Two moments to lay beside each other, by what was true or by what was known. */
public record Moments(String asOf, String andAsOf, String knownAt, String and) {

    public Moments {
        asOf = text(asOf);
        andAsOf = text(andAsOf);
        knownAt = text(knownAt);
        and = text(and);
    }

    @SuppressWarnings("ConstantConditions")
    private static String text(String given) {
        return given == null ? "" : given;
    }

    public boolean none() {
        return (asOf + andAsOf + knownAt + and).isBlank();
    }

    String difference(String number) {
        return Address.of("/api/audit/proposals/" + number + "/difference")
                .with("asOf", asOf)
                .with("andAsOf", andAsOf)
                .at("knownAt", knownAt)
                .at("and", and)
                .toString();
    }
}
