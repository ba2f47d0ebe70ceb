package se.boras.forslag.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeClassified;
import se.boras.forslag.events.proposal.IntakeReclassified;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.events.reference.CampaignPlanned;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntakeTest {

    private static final String MARCH = "/api/statistics/intake?from=2026-03-01&to=2026-03-31";
    private static final CampaignId SPRING = new CampaignId("campaign-1");

    private TestLog log;

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
        QuerySide.the(TestClock.class).set("2026-03-31T10:00:00Z");
    }

    @Test
    void what_comes_in_is_counted_on_its_day_and_by_its_way_in() {
        come(1, Channel.WEB, "2026-03-03T08:00:00Z");
        come(2, Channel.PAPER, "2026-03-03T22:59:59Z");
        come(3, Channel.WEB, "2026-03-03T23:00:00Z");

        var told = told(MARCH);

        assertThat(told.at("/totals/received").asInt()).isEqualTo(3);
        assertThat(told.at("/totals/byChannel").toString()).isEqualTo("{\"PAPER\":1,\"WEB\":2}");
        assertThat(told.at("/days/0/day").asString()).isEqualTo("2026-03-03");
        assertThat(told.at("/days/0/received").asInt()).isEqualTo(2);
        assertThat(told.at("/days/1/received").asInt()).isEqualTo(1);
        assertThat(told.at("/days")).hasSize(29);
    }

    @Test
    void a_proposal_is_sorted_once_into_the_class_that_stands() {
        come(1, Channel.WEB, "2026-03-03T08:00:00Z");
        log.at("2026-03-04T08:00:00Z").append(new IntakeClassified(id(1), IntakeClass.SYNPUNKT, null, null));
        log.at("2026-03-09T08:00:00Z")
                .append(new IntakeReclassified(id(1), IntakeClass.SYNPUNKT, IntakeClass.BORASFORSLAG, "Many ask"));

        assertThat(told(MARCH).at("/days/1/byClass").toString()).isEqualTo("{\"BORASFORSLAG\":1}");
        assertThat(told(MARCH).at("/totals/sorted").asInt()).isEqualTo(1);
        assertThat(told(MARCH + "&asOf=2026-03-08").at("/totals/byClass").toString())
                .isEqualTo("{\"SYNPUNKT\":1}");
        assertThat(told(MARCH + "&knownAt=2026-03-08T00:00:00Z")
                        .at("/totals/byClass")
                        .toString())
                .isEqualTo("{\"SYNPUNKT\":1}");
        assertThat(told(MARCH + "&asOf=2026-03-03").at("/totals/sorted").asInt())
                .isZero();
    }

    @Test
    void refusals_go_by_their_code_and_publications_by_how_long_they_took() {
        come(1, Channel.WEB, "2026-03-03T08:00:00Z");
        come(2, Channel.WEB, "2026-03-03T08:00:00Z");
        come(3, Channel.WEB, "2026-03-04T08:00:00Z");
        come(4, Channel.WEB, "2026-03-04T08:00:00Z");
        log.at("2026-03-06T08:00:00Z")
                .append(
                        published(1, "2026-03-06T08:00:00Z"),
                        published(3, "2026-03-06T08:00:00Z"),
                        new PublicationRefused(id(2), PublicationRefused.Code.DUPLICATE, id(1), "The same"),
                        new IntakeRedirected(id(4), "Felanmälan", null));

        var day = told(MARCH).at("/days/3");

        assertThat(day.at("/day").asString()).isEqualTo("2026-03-06");
        assertThat(day.at("/published").asInt()).isEqualTo(2);
        assertThat(day.at("/medianDaysToPublication").asDouble()).isEqualTo(2.5);
        assertThat(day.at("/byRefusalCode").toString()).isEqualTo("{\"DUPLICATE\":1}");
        assertThat(day.at("/redirected").asInt()).isEqualTo(1);
    }

    @Test
    void R11_a_campaign_shows_on_its_days_and_against_the_days_around_it() {
        log.at("2026-03-01T08:00:00Z").append(spring());
        come(1, Channel.WEB, "2026-03-09T08:00:00Z");
        come(2, Channel.WEB, "2026-03-10T08:00:00Z");
        come(3, Channel.WEB, "2026-03-10T08:00:00Z");

        var told = told(MARCH);

        assertThat(told.at("/days/0/campaigns").toString()).isEqualTo("[]");
        assertThat(told.at("/days/1/campaigns").toString()).isEqualTo("[\"campaign-1\"]");
        assertThat(told.at("/campaigns/0/before/received").asInt()).isEqualTo(1);
        assertThat(told.at("/campaigns/0/during/received").asInt()).isEqualTo(2);
        assertThat(told.at("/campaigns/0/after/from").asString()).isEqualTo("2026-03-20");
    }

    @Test
    void a_campaign_that_was_cancelled_counts_for_nothing_and_is_still_told() {
        log.at("2026-03-01T08:00:00Z").append(spring());
        log.at("2026-03-12T08:00:00Z").append(new CampaignCancelled(SPRING, "The printing was late"));

        assertThat(told(MARCH).at("/campaigns")).isEmpty();
        assertThat(told(MARCH + "&asOf=2026-03-11").at("/campaigns")).hasSize(1);
        assertThat(told(MARCH + "&asOf=2026-03-09").at("/campaigns")).isEmpty();
        assertThat(told("/api/campaigns").at("/items/0/cancelledBecause").asString())
                .isEqualTo("The printing was late");
        assertThat(told("/api/campaigns/campaign-1").at("/cancelled").asBoolean())
                .isTrue();
        assertThat(QuerySide.reader().get("/api/campaigns/campaign-2").getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_came_in_long_ago_counts_on_the_day_it_came_however_late_it_was_entered() {
        log.at("2026-03-30T08:00:00Z").append(submitted(1, Channel.IMPORT, Instant.parse("2026-03-02T08:00:00Z")));

        assertThat(told(MARCH).at("/days/0/day").asString()).isEqualTo("2026-03-02");
        assertThat(told(MARCH + "&knownAt=2026-03-29T08:00:00Z")
                        .at("/totals/received")
                        .asInt())
                .isZero();
    }

    @Test
    void a_period_that_is_none_is_refused_by_its_field() {
        for (var wrong : List.of("from=2026-03-02&to=2026-03-01", "to=yesterday")) {
            var reply = QuerySide.reader().json("/api/statistics/intake?" + wrong);
            assertThat(reply.at("/violations/0/field").asString()).isEqualTo("to");
        }
        assertThat(told("/api/statistics/intake").at("/from").asString()).isEqualTo("2026-03-02");
    }

    private void come(int no, Channel channel, String at) {
        log.at(at).append(submitted(no, channel, Instant.parse(at)));
    }

    private static ProposalSubmitted submitted(int no, Channel channel, Instant at) {
        var bench = Life.submitted(id(no), "En bänk vid ån");
        return new ProposalSubmitted(
                bench.proposalId(),
                bench.publicNumber(),
                bench.contactRef(),
                bench.titleSealed(),
                bench.bodySealed(),
                bench.contentHash(),
                "sv",
                channel,
                at,
                "2023-1",
                150,
                90,
                24,
                Pathway.VOTED);
    }

    private static ProposalPublished published(int no, String at) {
        return new ProposalPublished(
                id(no),
                Instant.parse(at),
                Life.OPENS,
                Life.CLOSES,
                InfluenceForm.DIALOG,
                "Nämnden beslutar",
                "Att höra er",
                null,
                List.of());
    }

    private static CampaignPlanned spring() {
        return new CampaignPlanned(
                SPRING,
                "Vårens förslag",
                "Proposals of the spring",
                LocalDate.of(2026, 3, 10),
                LocalDate.of(2026, 3, 19),
                "Annonser");
    }

    private static ProposalId id(int no) {
        return new ProposalId("proposal-2026-000" + no);
    }

    private static JsonNode told(String question) {
        return QuerySide.reader().json(question);
    }
}
