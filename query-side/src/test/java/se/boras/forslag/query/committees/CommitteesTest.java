package se.boras.forslag.query.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitteesTest {

    private static final CommitteeRenamed RENAMED = new CommitteeRenamed(
            Life.KULTUR, "Kultur- och fritidsnämnden", "Culture and Leisure", LocalDate.of(2025, 1, 1), "KF § 7");

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void two_committees() {
        log = QuerySide.emptied()
                .append(established(Life.TEKNISKA, "Tekniska nämnden"), established(Life.KULTUR, "Kulturnämnden"));
    }

    @Test
    void a_committee_has_the_name_of_the_day() {
        log.append(RENAMED);

        assertThat(name("2024-12-31", 0)).isEqualTo("Kulturnämnden");
        assertThat(name("2025-01-01", 0)).isEqualTo("Kultur- och fritidsnämnden");
    }

    @Test
    @DisplayName("T-28: a merged committee exists until the day it is merged")
    void a_merged_committee_exists_until_then() {
        log.append(new CommitteeMerged(List.of(Life.KULTUR), Life.TEKNISKA, LocalDate.of(2025, 1, 1), "KF § 8"));

        assertThat(QuerySide.reader().json("/api/committees?asOf=2024-12-31").at("/items"))
                .hasSize(2);
        assertThat(QuerySide.reader()
                        .json("/api/committees?asOf=2024-12-31")
                        .at("/items/0/mergedInto")
                        .asString())
                .isEqualTo("tekniska");
        assertThat(QuerySide.reader().json("/api/committees").at("/items")).hasSize(1);
    }

    private static String name(String day, int item) {
        return QuerySide.reader()
                .json("/api/committees?asOf=" + day)
                .at("/items/" + item + "/name")
                .asString();
    }

    private static CommitteeEstablished established(CommitteeId id, String name) {
        return new CommitteeEstablished(
                id, name, "In English", CommitteeEstablished.Kind.NAMND, LocalDate.of(2020, 1, 1), "KF § 1");
    }
}
