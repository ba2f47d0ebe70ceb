package se.boras.forslag.service.lives;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must be true of every case. */
final class CaseHolds {

    private static final Set<String> APPROVING = Set.of("BIFALL", "DELVIS_BIFALL");
    private static final Set<String> BOUND = Set.of("NAMNDSEKRETERARE", "HANDLAGGARE");

    private CaseHolds() {}

    static void check(Chronicle log) {
        for (var row : log.rows()) {
            if (!row.stream().startsWith("case-")) {
                continue;
            }
            var then = log.until(row);
            hasOneLeadThatExists(then, row);
            isDoneByItsOwn(log, row);
            switch (row.type()) {
                case "ReferredToCommittee" -> wasEligible(then, row);
                case "OpinionRequested", "OpinionGiven" ->
                    assertThat(row.text("committee")).as("7: " + row).isNotEqualTo(Cases.lead(then, row.stream()));
                case "ProtocolAnnounced" -> promisesOrIsFlagged(log, then, row);
                case "CaseClosedByCommittee" ->
                    assertThat(Cases.standing(then, row.stream()))
                            .as("10: " + row)
                            .isPresent();
                default -> {}
            }
        }
        log.streams("case").forEach(stream -> {
            decidesOneThingAtATime(log, stream);
            recordsAParagraphOnce(log, stream);
            minutesFollowTheirMeeting(log, stream);
        });
    }

    /** Invariant 6. */
    private static void wasEligible(Chronicle then, Row row) {
        var waived = then.has(then.proposal(), "ThresholdWaived");
        assertThat(waived || Ballots.eligible(then)).as("6: " + row).isTrue();
        var asked = row.payload()
                .path("consulted")
                .valueStream()
                .map(one -> one.path("committee").asString());
        assertThat(asked).as("7: " + row).doesNotContain(row.text("lead"));
    }

    /** Invariant 7. */
    private static void hasOneLeadThatExists(Chronicle then, Row row) {
        var current = then.streams("case").stream()
                .filter(stream -> Cases.sent(then, stream) || Cases.received(then, stream))
                .toList();
        assertThat(current).as("7: " + row).hasSizeLessThanOrEqualTo(1);
        assertThat(Chance.ORGANS).as("7: " + row).contains(Cases.lead(then, row.stream()));
    }

    /** Invariant 8: asked of the lead as it was before this very step. */
    private static void isDoneByItsOwn(Chronicle log, Row row) {
        if (!BOUND.contains(row.about("role"))) {
            return;
        }
        var own = row.is("OpinionGiven")
                ? row.text("committee")
                : row.is("LeadTransferred") ? row.text("from") : Cases.lead(log.until(row), row.stream());
        assertThat(row.about("onBehalfOf")).as("8: " + row).isEqualTo(own);
    }

    /** Invariant 10: asked after each command, for one that replaces a decision does two things at once. */
    private static void decidesOneThingAtATime(Chronicle log, String stream) {
        var rows = log.of(stream).toList();
        for (int n = 1; n <= rows.size(); n++) {
            var done = n == rows.size()
                    || !rows.get(n)
                            .about("correlationId")
                            .equals(rows.get(n - 1).about("correlationId"));
            if (done) {
                assertThat(Cases.standing(rows.subList(0, n).stream()))
                        .as("10: " + rows.get(n - 1))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /** Invariant 9, as the record reads in the end. */
    private static void recordsAParagraphOnce(Chronicle log, String stream) {
        var seen = new HashSet<List<String>>();
        log.of(stream).filter(row -> row.is("CommitteeDecisionRecorded")).forEach(row -> {
            var id = row.text("decisionId");
            var by = Cases.lead(log.until(row), stream);
            var place = List.of(by, Cases.reads(log, id, "meetingDate"), Cases.reads(log, id, "paragraph"));
            assertThat(seen.add(place)).as("9: " + row).isTrue();
        });
    }

    private static void minutesFollowTheirMeeting(Chronicle log, String stream) {
        log.of(stream).filter(row -> row.is("ProtocolAdjusted")).forEach(row -> {
            var meeting = LocalDate.parse(Cases.reads(log, row.text("decisionId"), "meetingDate"));
            assertThat(row.day("adjustedOn")).as("minutes: " + row).isAfterOrEqualTo(meeting);
        });
    }

    /** Invariant 11. */
    private static void promisesOrIsFlagged(Chronicle log, Chronicle then, Row row) {
        var decision = row.text("decisionId");
        if (APPROVING.contains(Cases.reads(then, decision, "type"))) {
            var flagged = log.all("ApprovalWithoutCommitmentFlagged")
                    .map(flag -> flag.text("decisionId"))
                    .collect(toSet());
            var promised = then.all("CommitmentMade")
                    .anyMatch(made -> made.text("decisionId").equals(decision));
            assertThat(promised || flagged.contains(decision)).as("11: " + row).isTrue();
        }
    }
}
