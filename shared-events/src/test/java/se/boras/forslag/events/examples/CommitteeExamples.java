package se.boras.forslag.events.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeEvent;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.events.reference.OrganAddressSet;
import se.boras.forslag.events.reference.OrganLevel;

/** One example of every fact in {@link CommitteeEvent}. */
final class CommitteeExamples {

    private static final CommitteeId TECHNICAL = new CommitteeId("tekniska");

    private CommitteeExamples() {}

    static Stream<CommitteeEvent> all() {
        return Stream.of(
                new CommitteeEstablished(
                        TECHNICAL,
                        "Tekniska nämnden",
                        "Technical committee",
                        CommitteeEstablished.Kind.NAMND,
                        LocalDate.of(2023, 1, 1),
                        "KF 2026-02-26 § 38 a"),
                new CommitteeRenamed(
                        TECHNICAL,
                        "Stadsmiljönämnden",
                        "Urban environment committee",
                        LocalDate.of(2023, 1, 1),
                        "KF 2026-02-26 § 38 a"),
                new CommitteeMerged(
                        List.of(TECHNICAL, new CommitteeId("lokalforsorjning")),
                        new CommitteeId("samhallsbyggnad"),
                        LocalDate.of(2027, 1, 1),
                        "KF 2026-02-26 § 38 a"),
                new CommitteeDissolved(TECHNICAL, LocalDate.of(2027, 1, 1), "KF 2026-02-26 § 38 a"),
                new OrganAddressSet(TECHNICAL, OrganLevel.PRESIDIUM, "presidiet.tekniska@example.org"));
    }
}
