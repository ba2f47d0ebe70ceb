package se.boras.forslag.events.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.boras.forslag.events.privacy.DisposalCarriedOut;
import se.boras.forslag.events.privacy.DisposalEvent;
import se.boras.forslag.events.privacy.DisposalId;
import se.boras.forslag.events.privacy.DisposedKind;

/** One example of every fact in {@link DisposalEvent}. */
final class DisposalExamples {

    private DisposalExamples() {}

    static Stream<DisposalEvent> all() {
        return Stream.of(new DisposalCarriedOut(
                DisposalId.of(DisposedKind.MAIL_CONTENTS),
                DisposedKind.MAIL_CONTENTS,
                "mailKeptFor",
                LocalDate.of(2026, 5, 12),
                Instant.parse("2026-04-12T01:00:00Z"),
                14));
    }
}
