package se.boras.forslag.command.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.command.reference.CommitteeRegister.Committee;
import se.boras.forslag.command.reference.RuleBook;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.Rules;
import se.boras.forslag.events.reference.Rules.ReferralTiming;

/** Rows of a register as specifications write them. */
final class Register {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    static final CommitteeRegister COMMITTEES = new CommitteeRegister(Map.of(
            new CommitteeId("tekniska"), new Committee(new CommitteeId("tekniska"), LocalDate.of(2007, 1, 1), null)));

    static final RuleBook RULES = new RuleBook(
            List.of(adopted("2010-1", "2010-02-24T23:00:00Z", 100), adopted("2023-1", "2023-06-20T22:00:00Z", 150)));

    private Register() {}

    /** A whole life, but for what is said otherwise; an empty cell is one that is not there. */
    static Map<String, String> row(String... otherwise) {
        var cells = new LinkedHashMap<String, String>();
        put(
                cells,
                "source",
                "Register 2022",
                "externalRef",
                "2022-17",
                "title",
                "En bänk vid ån",
                "body",
                "Det finns ingenstans att sitta.",
                "submittedOn",
                "2022-03-01",
                "publishedOn",
                "2022-03-08",
                "votes",
                "163",
                "referredOn",
                "2022-06-10",
                "committee",
                "tekniska",
                "dnr",
                "TEK 2022/17",
                "decisionType",
                "BIFALL",
                "meetingDate",
                "2022-09-15",
                "paragraph",
                "38 a",
                "decisionText",
                "Förslaget bifalls.",
                "commitmentDescription",
                "Två bänkar",
                "commitmentDueBy",
                "2023-05-31",
                "commitmentCompletedOn",
                "2023-05-20",
                "commitmentEvidenceUrl",
                "https://example.org/bank.jpg",
                "closedOn",
                "2023-06-01",
                "outcome",
                "IMPLEMENTED");
        put(cells, otherwise);
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    static PastLife life(String... otherwise) {
        return RowReader.read(new Cells(row(otherwise))).orElseThrow();
    }

    private static void put(Map<String, String> cells, String... pairs) {
        for (int at = 0; at < pairs.length; at += 2) {
            cells.put(pairs[at], pairs[at + 1]);
        }
    }

    private static RuleSetAdopted adopted(String version, String from, int votes) {
        var addresses = new AddressRules(List.of(), List.of(), List.of());
        return new RuleSetAdopted(
                version,
                Instant.parse(from),
                null,
                new Rules(
                        votes,
                        90,
                        24,
                        5,
                        7,
                        5,
                        5,
                        10,
                        6,
                        14,
                        2,
                        21,
                        10,
                        90,
                        10,
                        6,
                        ReferralTiming.AT_CLOSE,
                        addresses,
                        null,
                        null));
    }
}
