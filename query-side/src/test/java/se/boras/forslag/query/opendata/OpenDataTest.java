package se.boras.forslag.query.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenDataTest {

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void one_promise() {
        log = QuerySide.emptied().append(Life.toDecision()).append(Life.cast("a"), Life.voted("a"));
    }

    @Test
    void a_proposal_is_a_row_with_its_votes_and_its_decision() {
        var row = json("proposals").get(0);

        assertThat(row.at("/publicNumber").asString()).isEqualTo("BF-2026-0001");
        assertThat(row.at("/votesValid").asInt()).isEqualTo(1);
        assertThat(row.at("/decision").asString()).isEqualTo("BIFALL");
        assertThat(row.at("/meetingDate").asString()).isEqualTo("2026-09-15");
    }

    @Test
    void csv_and_json_have_the_same_rows_and_columns() throws UnsupportedEncodingException {
        for (var name : new String[] {"proposals", "commitments", "events"}) {
            var lines = csv(name).split("\r\n");
            var rows = json(name);

            assertThat(lines).as(name).hasSize(rows.size() + 1);
            assertThat(lines[0]).isEqualTo(String.join(",", rows.get(0).propertyNames()));
        }
    }

    @Test
    void an_event_is_a_row_in_plain_words_and_single_votes_are_nobody_s_business() throws UnsupportedEncodingException {
        assertThat(json("events").valueStream().map(row -> row.at("/type").asString()))
                .contains("ProposalPublished", "CommitteeDecisionRecorded", "CommitmentMade")
                .doesNotContain("VoteCast", "VoteConfirmed", "ContactAddressVerified");
        assertThat(csv("events")).doesNotContain("sekreterare.tekniska");
    }

    @Test
    void what_is_hidden_is_not_given_away() {
        assertThat(json("commitments")).hasSize(1);

        log.append(new ProposalUnpublished(Life.BENCH, "Under review", ProposalUnpublished.Visibility.HIDDEN));

        for (var name : new String[] {"proposals", "commitments", "events"}) {
            assertThat(json(name)).as(name).isEmpty();
        }
    }

    @Test
    void T_42_a_title_that_a_spreadsheet_would_calculate_is_text() throws UnsupportedEncodingException {
        log = QuerySide.emptied()
                .append(Life.submitted(Life.BENCH, "=cmd|' /C calc'!A0"), Life.confirmed(), Life.published());

        assertThat(csv("proposals")).contains("'=cmd|");
    }

    @Test
    void what_there_is_is_described_for_portals() {
        var described = QuerySide.reader().json("/api/open-data");

        assertThat(described.at("/dcterms:license/@id").asString()).contains("publicdomain/zero");
        assertThat(described.at("/dcat:dataset")).hasSize(3);
        assertThat(described
                        .at("/dcat:dataset/0/dcat:distribution/0/dcat:downloadURL/@id")
                        .asString())
                .endsWith("/api/open-data/proposals.csv");
    }

    @Test
    void a_table_that_there_is_not_is_not_found() {
        assertThat(QuerySide.reader().get("/api/open-data/persons.csv").getStatus())
                .isEqualTo(404);
    }

    private static String csv(String name) throws UnsupportedEncodingException {
        return QuerySide.reader().get("/api/open-data/" + name + ".csv").getContentAsString();
    }

    private static JsonNode json(String name) {
        return QuerySide.reader().json("/api/open-data/" + name + ".json");
    }
}
