package se.boras.forslag.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalProjectionTest {

    private static final LedgerEvent[] VOTING = {Life.submitted(), Life.published(), Life.opened()};

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void a_row_can_be_found_by_stage_committee_and_words() {
        log.append(VOTING).append(Life.tallied(), Life.reviewed(), Life.referred());

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("public_number", "BF-2026-0001")
                        .containsEntry("stage", "REFERRED")
                        .containsEntry("committee", "tekniska")
                        .containsEntry("audience", "PUBLIC")
                        .containsEntry("search", "bf-2026-0001 en bänk vid ån det finns ingenstans att sitta."));
    }

    @Test
    @DisplayName("T-41: whoever is forgotten cannot be found by what she wrote")
    void whoever_is_forgotten_cannot_be_found() {
        log.append(VOTING)
                .append(new ErasureGranted(Life.PROPOSER, ErasureScope.ALL, "proposal-2026-0001", null, null, null));

        assertThat(rows().getFirst()).containsEntry("search", "bf-2026-0001");
        log.append(Life.closed());
        assertThat(rows().getFirst()).containsEntry("search", "bf-2026-0001");
    }

    private List<Map<String, Object>> rows() {
        return QuerySide.the(JdbcClient.class)
                .sql("select public_number, stage, committee, audience, search, view::text as view"
                        + " from read.proposal")
                .query()
                .listOfRows();
    }
}
