package se.boras.forslag.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.CaseRemitted;
import se.boras.forslag.events.casework.ProtocolAdjusted;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.PersonalDataRead;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reader;
import se.boras.forslag.query.TestLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrailControllerTest {

    private static final String TRAIL = "/api/audit/proposals/BF-2026-0001/trail";

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void a_line_says_who_did_what_and_why_on_which_grounds() {
        log.append(Life.submitted());
        log.at("2027-04-22T08:00:00Z")
                .by("kim.kanslist", "HANDLAGGARE", "tekniska")
                .append(Life.completed(), Life.referred());

        var line = auditor().json(TRAIL).at("/1");

        assertThat(line.at("/position").asInt()).isEqualTo(2);
        assertThat(line.at("/recordedAt").asString()).isEqualTo("2027-04-22T08:00:00Z");
        assertThat(line.at("/occurredOn").asString()).isEqualTo("2027-04-20");
        assertThat(line.at("/type").asString()).isEqualTo("ImplementationCompleted");
        assertThat(line.at("/summary").asString())
                .isEqualTo("Åtagandet rapporterades som genomfört den 20 april 2027.");
        assertThat(line.at("/actor").asString()).isEqualTo("kim.kanslist");
        assertThat(line.at("/role").asString()).isEqualTo("HANDLAGGARE");
        assertThat(line.at("/lagDays").asInt()).isEqualTo(2);
        assertThat(line.at("/organ").asString()).isEqualTo("tekniska");
        assertThat(line.at("/channel").asString()).isEqualTo("CLERK");
        assertThat(line.at("/references/0/title").asString()).isEqualTo("Foto");
        assertThat(line.at("/data/commitmentId").asString()).isEqualTo("commitment-2026-0001-1-1");
        assertThat(line.at("/hash").isNull()).isTrue();
        assertThat(auditor().json(TRAIL).at("/2/reason").asString()).isEqualTo("Parker");
    }

    @Test
    void votes_are_one_line_per_day_unless_each_is_asked_for() {
        log.append(Life.submitted(), Life.cast("a"), Life.cast("b"), Life.closed());

        assertThat(auditor().json(TRAIL)).hasSize(3);
        assertThat(auditor().json(TRAIL).at("/1/data").toString())
                .isEqualTo("{\"count\":2,\"firstPosition\":2,\"lastPosition\":3}");
        assertThat(auditor().json(TRAIL + "?votes=each")).hasSize(4);
        assertThat(auditor()
                        .json(TRAIL + "?votes=none")
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo("votes");
    }

    @Test
    void it_can_be_asked_what_was_known_and_what_was_true() {
        log.at("2026-06-12T08:00:00Z").append(Life.submitted(), Life.referred());
        log.at("2026-10-01T08:00:00Z").append(Life.decided());

        assertThat(auditor().json(TRAIL + "?knownAt=2026-09-20T00:00:00Z")).hasSize(2);
        assertThat(auditor().json(TRAIL + "?asOf=2026-09-20")).hasSize(3);
    }

    @Test
    void T_44_what_is_recorded_late_shows_both_its_days_and_hides_neither() {
        log.at("2026-06-12T08:00:00Z").append(Life.submitted(), Life.referred());
        log.at("2026-12-01T08:00:00Z").append(Life.decided());

        var late = auditor().json(TRAIL).at("/2");

        assertThat(late.at("/occurredOn").asString()).isEqualTo("2026-09-15");
        assertThat(late.at("/recordedAt").asString()).isEqualTo("2026-12-01T08:00:00Z");
        assertThat(late.at("/position").asInt()).isEqualTo(3);
        assertThat(auditor().json(TRAIL + "?knownAt=2026-11-30T00:00:00Z")).hasSize(2);
    }

    @Test
    void it_is_for_auditors_only() {
        log.append(Life.submitted());

        assertThat(QuerySide.reader().get(TRAIL).getStatus()).isEqualTo(403);
        assertThat(QuerySide.reader().as("REGISTRATOR").get(TRAIL).getStatus()).isEqualTo(403);
        assertThat(QuerySide.reader().as("REGISTRATOR").get("/api/audit/events").getStatus())
                .isEqualTo(403);
        assertThat(auditor().get(TRAIL).getStatus()).isEqualTo(200);
        assertThat(auditor().get("/api/audit/proposals/BF-2026-0404/trail").getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_log_is_read_line_by_line_as_it_is_stored() throws UnsupportedEncodingException {
        log.append(Life.submitted(), Life.confirmed(), Life.published());

        var answer = auditor().get("/api/audit/events?from=2&limit=1");

        assertThat(answer.getContentType()).startsWith("application/x-ndjson");
        assertThat(answer.getContentAsString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"position\":2,\"stream\":\"proposal-2026-0001\",\"sequence\":1,")
                        .contains(
                                "\"payload\":{\"proposalId\":\"proposal-2026-0001\",\"contactRef\":\"contact-7f3a\"}"));
        assertThat(auditor().get("/api/audit/events").getContentAsString().lines())
                .hasSize(3);
        assertThat(auditor()
                        .json("/api/audit/events?from=x")
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo("from");
    }

    @Test
    void a_reason_is_told_where_the_event_has_one() {
        log.append(
                Life.submitted(), new CaseRemitted(Life.CASE, Life.decided().meetingDate(), "40", "Costs", null, null));

        assertThat(auditor().json(TRAIL).at("/0/reason").isNull()).isTrue();
        assertThat(auditor().json(TRAIL).at("/1/reason").asString()).isEqualTo("Costs");
    }

    @Test
    void an_organ_has_the_name_of_the_day_and_a_case_its_number_and_paragraph() {
        log.append(Life.submitted(), tekniska(), renamed());
        log.at("2026-09-20T08:00:00Z").by("kim", "NAMNDSEKRETERARE", "tekniska");
        log.append(Life.referred(), Life.registered("TEK 2026-17"), Life.decided(), Life.promised());
        log.append(new ProtocolAdjusted(Life.CASE, Life.DECISION, LocalDate.of(2026, 9, 18)));

        var lines = auditor().json(TRAIL);

        assertThat(lines.at("/3/organName").asString()).isEqualTo("Tekniska nämnden");
        assertThat(lines.at("/3/summary").asString())
                .isEqualTo("Tekniska nämnden beslutade den 15 september 2026, § 38 a: bifall.");
        assertThat(lines.at("/5/organName").asString()).isEqualTo("Stadsmiljönämnden");
        assertThat(lines.at("/1/dnr").isNull()).isTrue();
        assertThat(lines.valueStream().skip(2).map(line -> line.at("/dnr").asString()))
                .containsOnly("TEK 2026-17");
        assertThat(lines.valueStream().skip(3).map(line -> line.at("/paragraph").asString()))
                .containsOnly("38 a");
    }

    @Test
    void a_code_that_stands_for_a_reason_is_told_in_words() {
        log.append(Life.submitted(), Life.promised(), suspended());

        assertThat(auditor().json(TRAIL).at("/2/reason").asString()).isEqualTo("beslutet har upphävts");
    }

    @Test
    void what_concerns_the_proposers_data_belongs_to_the_trail() {
        log.append(Life.submitted(), new PersonalDataRead(Life.PROPOSER, "Ett brev skulle skickas", null));
        log.append(new PersonalDataRead(new ContactRef("contact-other"), "Ett annat ärende", null));

        assertThat(auditor()
                        .json(TRAIL)
                        .valueStream()
                        .map(line -> line.at("/type").asString()))
                .containsExactly("ProposalSubmitted", "PersonalDataRead");
        assertThat(auditor().json(TRAIL + "?votes=each")).hasSize(2);
    }

    private static CommitmentSuspended suspended() {
        return new CommitmentSuspended(Life.PROMISE, CommitmentSuspended.Reason.ANNULLED, Life.DECISION);
    }

    private static CommitteeEstablished tekniska() {
        return new CommitteeEstablished(
                Life.TEKNISKA,
                "Tekniska nämnden",
                "Technical committee",
                CommitteeEstablished.Kind.NAMND,
                LocalDate.of(2020, 1, 1),
                "KF § 1");
    }

    private static CommitteeRenamed renamed() {
        return new CommitteeRenamed(
                Life.TEKNISKA, "Stadsmiljönämnden", "Urban environment committee", LocalDate.of(2026, 9, 16), "KF § 2");
    }

    private static Reader auditor() {
        return QuerySide.reader().as("REVISOR");
    }
}
