package se.boras.forslag.service.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What must be true of every debt of feedback. */
final class DebtHolds {

    private static final Duration LONG_ENOUGH = Duration.ofDays(14);
    private static final Set<String> BOUND = Set.of("NAMNDSEKRETERARE", "HANDLAGGARE");

    private DebtHolds() {}

    static void check(Chronicle log) {
        for (var row : log.rows()) {
            if (row.is("FeedbackObligationDischarged")) {
                isPaid(log.until(row), row);
            }
            if (row.is("FeedbackObligationWaived")) {
                assertThat(row.text("reason")).as("18: " + row).isNotBlank();
            }
            if (row.stream().startsWith("obligation-") && BOUND.contains(row.about("role"))) {
                assertThat(log.last(row.stream(), "FeedbackObligationRaised")
                                .orElseThrow()
                                .text("committee"))
                        .as("8: " + row)
                        .isEqualTo(row.about("onBehalfOf"));
            }
        }
    }

    private static void isPaid(Chronicle then, Row row) {
        var by = row.text("byNotificationId");
        if (by.isEmpty()) {
            var reached = then.of(row.stream())
                    .filter(one -> one.is("LetterPosted", "PhoneCallLogged"))
                    .filter(one -> one.about("correlationId").equals(row.about("correlationId")));
            assertThat(reached).as("18: " + row).hasSize(1);
            return;
        }
        var message = then.of(row.stream())
                .filter(one -> one.text("notificationId").equals(by))
                .toList();
        assertThat(message)
                .as("17: " + row)
                .anyMatch(one -> one.is("NotificationComposed")
                        && (one.payload().path("substantive").asBoolean() || acknowledges(then, one)));
        assertThat(message)
                .as("18: " + row)
                .anyMatch(one ->
                        one.is("NotificationDelivered") || one.is("NotificationAccepted") && isLongAgo(one, row));
        assertThat(message.getLast().is("NotificationBounced")).as("18: " + row).isFalse();
    }

    /** It answers nothing, so it pays for nothing but that it was owed itself. */
    private static boolean acknowledges(Chronicle then, Row message) {
        return message.text("kind").equals("ACKNOWLEDGEMENT")
                && then.last(message.stream(), "FeedbackObligationRaised")
                        .filter(raised -> raised.text("kind").equals("ACKNOWLEDGEMENT"))
                        .isPresent();
    }

    private static boolean isLongAgo(Row accepted, Row discharged) {
        return !Instant.parse(accepted.text("at")).plus(LONG_ENOUGH).isAfter(discharged.recordedAt());
    }
}
