package se.boras.forslag.service.members;

import java.time.LocalDate;
import se.boras.forslag.service.inside.Address;

/** A period and the moment it is looked at from, as they stand in the form. */
public record Span(String from, String to, String asOf, String knownAt) {

    public Span {
        from = text(from);
        to = text(to);
        asOf = text(asOf);
        knownAt = text(knownAt);
    }

    @SuppressWarnings("ConstantConditions")
    private static String text(String given) {
        return given == null ? "" : given;
    }

    /** Last year, where no period is asked for: there is something to tell of it by now. */
    Span orLastYear(LocalDate today) {
        int year = today.getYear() - 1;
        return from.isBlank() && to.isBlank() ? new Span(year + "-01-01", year + "-12-31", asOf, knownAt) : this;
    }

    public String address(String path) {
        return Address.of(path)
                .with("from", from)
                .with("to", to)
                .with("asOf", asOf)
                .at("knownAt", knownAt)
                .toString();
    }
}
