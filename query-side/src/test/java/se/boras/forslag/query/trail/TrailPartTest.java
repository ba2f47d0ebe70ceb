package se.boras.forslag.query.trail;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrailPartTest {

    private static final String TRAIL = "/api/audit/proposals/BF-2026-0001/trail";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @ParameterizedTest
    @CsvSource({
        "type=CommitteeDecisionRecorded, 5",
        "type=ReferredToCommittee&type=CommitmentMade, 4 6",
        "type=VoteCast, 3",
        "organ=tekniska, 5 6",
        "organ=kultur, ''",
        "role=NAMNDSEKRETERARE, 5 6",
        "from=5, 5 6",
        "to=1, 1",
        "from=2026-06-10&to=2026-06-10, 4",
        "from=3&to=2026-06-10, 3 4",
        "votes=each&type=VoteCast&from=3, 3"
    })
    void it_can_be_asked_for_a_part(String asked, String positions) {
        log.append(Life.submitted(), Life.cast("a"), Life.cast("b"), Life.referred());
        log.at("2026-09-20T08:00:00Z")
                .by("kim", "NAMNDSEKRETERARE", "tekniska")
                .append(Life.decided(), Life.promised());

        var lines = auditor().json(TRAIL + "?" + asked);

        assertThat(lines.valueStream()
                        .map(line -> line.at("/position").asString())
                        .collect(joining(" ")))
                .isEqualTo(positions);
    }

    @ParameterizedTest
    @CsvSource({"type=Nothing, type", "organ=A B, organ", "role=kim, role", "from=yesterday, from", "to=-1, to"})
    void a_part_that_there_cannot_be_is_refused(String asked, String field) {
        log.append(Life.submitted());

        assertThat(auditor().json(TRAIL + "?" + asked).at("/violations/0/field").asString())
                .isEqualTo(field);
    }

    private static Reader auditor() {
        return QuerySide.reader().as("REVISOR");
    }
}
