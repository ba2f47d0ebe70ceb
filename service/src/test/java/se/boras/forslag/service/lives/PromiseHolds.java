package se.boras.forslag.service.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What must be true of every promise, and of what is said of them all. */
final class PromiseHolds {

    private static final Set<String> BOUND = Set.of("NAMNDSEKRETERARE", "HANDLAGGARE");
    private static final String[] MOVES = {
        "CommitmentMade",
        "ImplementationStarted",
        "ImplementationPartlyCompleted",
        "ImplementationCompleted",
        "ImplementationVerified",
        "VerificationRejected",
        "ImplementationReopened",
        "CommitmentAbandoned",
        "CommitmentSuperseded",
        "CommitmentSuspended"
    };

    private PromiseHolds() {}

    static void check(Chronicle log) {
        for (var row : log.rows()) {
            switch (row.type()) {
                case "OverdueReminderIssued", "OverdueEscalated", "OverdueExplained" -> hasADay(log, row);
                case "ImplementationCompleted" -> isShownAndWasPromised(log, row);
                case "ImplementationVerified", "VerificationRejected" -> isLookedAtBySomebodyElse(log, row);
                case "CommitmentAbandoned" ->
                    assertThat(row.text("decisionRef")).as("15: " + row).isNotBlank();
                case "ProposalClosed" -> endsAsThePromisesDid(log, log.until(row), row);
                default -> {}
            }
            if (row.stream().startsWith("commitment-") && BOUND.contains(row.about("role"))) {
                isDoneByItsOwn(log, row);
            }
        }
        log.last(log.proposal(), "ProposalClosed", "ProposalReopened")
                .filter(row -> row.is("ProposalClosed"))
                .ifPresent(row -> endsAsThePromisesDid(log, log, row));
    }

    /** Invariant 12. */
    private static void hasADay(Chronicle log, Row row) {
        assertThat(dueBy(log.until(row), row.stream())).as("12: " + row).isNotEmpty();
        if (!row.is("OverdueReminderIssued")) {
            assertThat(LocalDate.parse(dueBy(log.until(row), row.stream())))
                    .as("12: " + row)
                    .isBefore(LocalDate.ofInstant(row.recordedAt(), LogHolds.LOCAL));
        }
    }

    private static String dueBy(Chronicle then, String stream) {
        return then.of(stream)
                .filter(row -> row.is("CommitmentMade", "CommitmentDatesSet", "ImplementationPostponed"))
                .map(row -> row.text(row.is("ImplementationPostponed") ? "newDue" : "dueBy"))
                .reduce("", (_, later) -> later);
    }

    /** Invariant 13. */
    private static void isShownAndWasPromised(Chronicle log, Row row) {
        assertThat(row.payload().path("evidence").size()).as("13: " + row).isPositive();
        assertThat(row.day("completedOn"))
                .as("13: " + row)
                .isAfterOrEqualTo(
                        log.last(row.stream(), "CommitmentMade").orElseThrow().day("promisedOn"))
                .isBeforeOrEqualTo(LocalDate.ofInstant(row.recordedAt(), LogHolds.LOCAL));
    }

    /** Invariant 14. */
    private static void isLookedAtBySomebodyElse(Chronicle log, Row row) {
        var reported =
                log.until(row).last(row.stream(), "ImplementationCompleted").orElseThrow();
        assertThat(row.about("actor"))
                .as("14: " + row)
                .isEqualTo(row.text("verifier"))
                .isNotEqualTo(reported.about("actor"));
    }

    /** Invariant 8: what a decision does to its promises is done by the committee that decides. */
    private static void isDoneByItsOwn(Chronicle log, Row row) {
        var then = log.until(row);
        var byDecision = log.rows().stream()
                .filter(one -> one.about("correlationId").equals(row.about("correlationId")))
                .filter(one -> one.stream().startsWith("case-"))
                .findFirst()
                .map(one -> Cases.lead(then, one.stream()));
        var before = row.is("CommitmentMade") ? row.text("responsible") : Promised.responsible(then, row.stream());
        assertThat(row.about("onBehalfOf")).as("8: " + row).isEqualTo(byDecision.orElse(before));
    }

    /** Invariant 16; a promise whose decision has fallen is nobody's to keep. */
    private static void endsAsThePromisesDid(Chronicle log, Chronicle then, Row closed) {
        var ends = ends(then);
        switch (closed.text("outcome")) {
            case "IMPLEMENTED" ->
                assertThat(ends).as("16: " + closed).isNotEmpty().containsOnly("ImplementationVerified");
            case "PARTLY_IMPLEMENTED", "ABANDONED" ->
                assertThat(ends)
                        .as("16: " + closed)
                        .contains("CommitmentAbandoned")
                        .containsAnyOf("CommitmentAbandoned", "ImplementationVerified");
            default -> {}
        }
        if (Set.of("REJECTED", "ANSWERED", "IMPLEMENTED", "PARTLY_IMPLEMENTED", "ABANDONED")
                .contains(closed.text("outcome"))) {
            assertThat(Cases.current(log).flatMap(stream -> Cases.standing(then, stream)))
                    .as("10: " + closed)
                    .isPresent();
        }
    }

    private static List<String> ends(Chronicle then) {
        return then.streams("commitment").stream()
                .map(stream -> then.last(stream, MOVES).orElseThrow().type())
                .filter(type -> !type.equals("CommitmentSuperseded") && !type.equals("CommitmentSuspended"))
                .toList();
    }
}
