package se.boras.forslag.query.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionType;

/** Sixteen proposals that were approved in 2024, one of which has been carried out. */
final class Sixteen {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);
    private static final List<String> TITLES = List.of(
            "En bänk vid ån",
            "=HYPERLINK(\"http://example.org\";\"Klicka\")",
            "Fler cykelställ vid Resecentrum och längs gågatan, helst med tak och belysning som gör att de går att använda också på vintern",
            "+1 grillplats; vid sjön",
            "Utegym i Annelundsparken",
            "Belysning på gångvägen \"bakom skolan\"",
            "Hundrastgård på Norrby <nära> ån & bron",
            "Dricksvatten på torgen");

    private Sixteen() {}

    static FollowUp run() {
        return run(rows());
    }

    static FollowUp run(List<FollowUpRow> rows) {
        var figures = Figures.of(rows);
        var byCommittee = new ArrayList<FollowUp.OfCommittee>();
        Compiling.byCommittee(rows)
                .forEach(
                        (committee, its) -> byCommittee.add(new FollowUp.OfCommittee(committee, name(committee), its)));
        return new FollowUp(
                new FollowUp.Definition(
                        "follow-up", 1, "Räknas: förslag som nämnden har bifallit. Genomfört: allt är gjort."),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                AS_OF,
                Instant.parse("2026-04-01T09:30:00Z"),
                4711,
                figures.implemented() + " av " + figures.approved() + " godkända förslag är genomförda",
                figures,
                byCommittee,
                rows,
                RowsHash.of(rows));
    }

    static List<FollowUpRow> rows() {
        var rows = new ArrayList<FollowUpRow>();
        for (int number = 1; number <= 16; number++) {
            rows.add(row(number));
        }
        return rows;
    }

    private static FollowUpRow row(int number) {
        var state = RowState.values()[number == 1 ? 0 : number % 4 + 1];
        var undated = number % 5 == 0;
        var due = undated ? null : LocalDate.of(2025, 1 + number % 12, 15);
        var met = LocalDate.of(2024, 1 + number % 12, 1 + number);
        return new FollowUpRow(
                "proposal-2023-00%02d".formatted(number),
                "BF-2023-00%02d".formatted(number),
                number == 16 ? null : TITLES.get(number % TITLES.size()),
                List.of("tekniska", "kultur", "fritid-folkhalsa").get(number % 3),
                number % 7 == 0 ? null : "TEK 2024-0%d".formatted(1000 + number),
                "case-2023-00%02d-1".formatted(number),
                number % 6 == 0 ? DecisionType.DELVIS_BIFALL : DecisionType.BIFALL,
                met,
                number % 4 == 0 ? "38 a" : String.valueOf(30 + number),
                state,
                undated,
                due,
                due == null ? null : due.minusDays(30),
                late(state, due),
                0,
                30,
                number % 3 == 0 ? null : met.plusDays(12),
                number % 3 != 0,
                number % 4 == 0 ? "-Tjälen satt kvar längre än väntat" : null,
                List.of());
    }

    private static long late(RowState state, @Nullable LocalDate due) {
        return due == null || state == RowState.IMPLEMENTED || state == RowState.ABANDONED
                ? 0
                : AS_OF.toEpochDay() - due.toEpochDay();
    }

    private static String name(String committee) {
        return switch (committee) {
            case "tekniska" -> "Tekniska nämnden";
            case "kultur" -> "Kulturnämnden";
            default -> "Fritids- och folkhälsonämnden";
        };
    }
}
