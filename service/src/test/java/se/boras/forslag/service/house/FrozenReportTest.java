package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Visitor.Reply;

@TheHouse
class FrozenReportTest {

    private static final String REPORTS = "/api/follow-up-reports";

    @LocalServerPort
    private int port;

    private Town town;
    private String commitment = "";

    @BeforeEach
    void one_approval() {
        town = Town.on(port);
        var caseId = town.referredTo("tekniska", town.published("fryst" + System.nanoTime() + "@example.org"));
        var secretary = town.secretary("tekniska");
        secretary.post("/api/cases/" + caseId + "/receipt").is(200);
        secretary
                .post("/api/cases/" + caseId + "/registration", "{\"dnr\":\"TEK 2026-00042\"}")
                .is(200);
        secretary
                .post(
                        "/api/cases/" + caseId + "/meeting",
                        "{\"date\":\"" + town.today().plusDays(3) + "\",\"item\":\"7\"}")
                .is(200);
        var decided =
                secretary.post("/api/cases/" + caseId + "/decision", decision()).is(201);
        commitment = decided.json().path("commitmentIds").get(0).asString();
    }

    @Test
    void a_frozen_report_stays_as_it_was_and_says_what_is_otherwise_today() {
        var frozen = freeze();
        var id = frozen.get("id");
        var before = coordinator()
                .get("%s/%s?atLeast=%d", REPORTS, id, frozen.position())
                .is(200);
        assertThat(before.json().at("/figures/notStarted").asInt()).isPositive();
        assertThat(before.json().path("rowsHashMatches").asBoolean()).isTrue();

        var late = town.officer("tekniska")
                .post("/api/commitments/" + commitment + "/start", "{\"startedOn\":\"" + town.today() + "\"}")
                .is(200);

        var after = coordinator()
                .get("%s/%s?atLeast=%d", REPORTS, id, late.position())
                .is(200);
        assertThat(after.json()).isEqualTo(before.json());
        var difference =
                coordinator().get("%s/%s/difference", REPORTS, id).is(200).json();
        assertThat(difference.at("/rows")).hasSize(1);
        assertThat(difference.at("/rows/0/why/0/position").asLong()).isEqualTo(late.position());
        assertThat(difference.at("/rows/0/why/0/type").asString()).isEqualTo("ImplementationStarted");

        var second = freeze();
        assertThat(coordinator()
                        .get("%s/%s?atLeast=%d", REPORTS, id, second.position())
                        .json()
                        .path("supersededFor")
                        .asString())
                .isEqualTo("LATE_FACTS");
        assertThat(coordinator().get("%s/%s", REPORTS, id).json().path("rows"))
                .isEqualTo(before.json().path("rows"));
    }

    @Test
    void T_47_all_have_it_at_the_same_instant_and_the_board_first() {
        var id = freeze().get("id");
        var elected = town.anyone().as("fortroendevald");

        coordinator().post(REPORTS + "/" + id + "/distribution").refused(409, "step-out-of-order");
        town.registrar().post(REPORTS + "/" + id + "/submission", submission()).refused(403, "role-not-allowed");
        coordinator().post(REPORTS + "/" + id + "/submission", submission()).is(200);
        elected.get("%s/%s", REPORTS, id).refused(404, "unknown");
        town.anyone().get("%s/%s", REPORTS, id).refused(404, "unknown");
        var given = coordinator().post(REPORTS + "/" + id + "/distribution").is(200);

        var open = town.anyone()
                .get("%s/%s?atLeast=%d", REPORTS, id, given.position())
                .is(200);
        assertThat(elected.get("%s/%s", REPORTS, id).is(200).json()).isEqualTo(open.json());
        assertThat(open.json().path("recipients").valueStream().map(it -> it.asString()))
                .startsWith("all-parties")
                .contains("ks", "tekniska");
        assertThat(town.anyone().get("%s/%s.pdf", REPORTS, id).is(200).text()).startsWith("%PDF-");
        assertThat(town.anyone().get("%s/%s.csv", REPORTS, id).is(200).text()).startsWith("\uFEFFNummer;");
    }

    @Test
    void what_is_asked_for_today_can_be_had_in_every_form() {
        var question = "from=%s&to=%s".formatted(from(), town.today());

        for (var form : new String[] {"csv", "xlsx", "pdf"}) {
            var answer =
                    town.anyone().get("/api/follow-up.%s?%s", form, question).is(200);
            assertThat(answer.headers().get("content-disposition"))
                    .first()
                    .asString()
                    .contains("." + form);
        }
        town.anyone().get("/api/follow-up.csv?from=%s", from()).refused(400, "invalid-input");
        town.anyone().get("/api/follow-up.doc?%s", question).refused(404, "status-404");
    }

    private Reply freeze() {
        return coordinator()
                .post(REPORTS, "{\"from\":\"" + from() + "\",\"to\":\"" + town.today() + "\"}")
                .is(201);
    }

    private Visitor coordinator() {
        return town.anyone().as("samordnare");
    }

    private LocalDate from() {
        return town.today().withDayOfYear(1);
    }

    private String submission() {
        return "{\"dnr\":\"KS 2026-00123\",\"meetingDate\":\"" + town.today() + "\",\"paragraph\":\"38 a\"}";
    }

    private String decision() {
        return """
                {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"38 a","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar sittplatser.",
                 "commitments":[{"description":"En bänk vid ån","scope":"FULL","dueBy":"%s","criteria":"Bänken står där"}]}
                """.formatted(town.today(), town.today().plusDays(90));
    }
}
