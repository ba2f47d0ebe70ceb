package se.boras.forslag.service.house;

import java.util.Map;

/** Somebody for every column of the table of rights; the committee is the technical one, or another. */
final class Staff {

    private static final Map<String, String> ACCOUNTS = Map.of(
            "REGISTRATOR", "registrator",
            "COORDINATOR", "samordnare",
            "NAMNDSEKRETERARE", "sekreterare.tekniska",
            "HANDLAGGARE", "handlaggare.tekniska",
            "VERIFIER", "verifierare",
            "REVISOR", "revisor",
            "FORTROENDEVALD", "fortroendevald",
            "ADMIN", "admin");

    private Staff() {}

    static Visitor in(String column, Visitor anyone) {
        return column.equals("anyone") ? anyone : anyone.as(ACCOUNTS.getOrDefault(column, column));
    }

    static Visitor elsewhere(String column, Visitor anyone) {
        return anyone.as(ACCOUNTS.getOrDefault(column, column).replace(".tekniska", ".kultur"));
    }
}
