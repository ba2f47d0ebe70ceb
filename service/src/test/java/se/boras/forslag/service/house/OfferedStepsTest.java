package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@TheHouse
class OfferedStepsTest {

    private static final Pattern FORM = Pattern.compile("action=\"/handlaggning/[a-z]+/([^\"/]+)/([^\"/]+)\"");

    private static final Pattern TYPE = Pattern.compile("\"type\":\"([A-Za-z]+)\"");

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    @Test
    void the_registry_is_offered_what_the_rules_would_let_pass_and_nothing_else() {
        var email = "offered-registry@example.org";
        var number = town.submit(email).get("publicNumber");
        var registrar = town.registrar();

        assertThat(offered(registrar, number))
                .contains("classification", "refusal", "contact")
                .doesNotContain("publication", "referral", "integrity-review", "republication");
        town.published(number, email);
        assertThat(offered(registrar, number))
                .contains("unpublication")
                .doesNotContain("publication", "classification", "referral");
        town.referredTo("tekniska", number);
        assertThat(offered(registrar, number)).doesNotContain("referral");
    }

    @Test
    void a_committee_is_offered_its_own_case_step_by_step() {
        var number = town.submit("offered-case@example.org").get("publicNumber");
        town.published(number, "offered-case@example.org");
        var aCase = "/api/cases/" + town.referredTo("tekniska", number);
        var secretary = town.secretary("tekniska");

        assertThat(offered(secretary, number))
                .contains("receipt", "refusal", "transfer")
                .doesNotContain("decision");
        secretary.post(aCase + "/receipt").is(200);
        assertThat(offered(secretary, number))
                .contains("registration", "meeting", "decision", "handler")
                .doesNotContain("receipt", "protocol-adjustment", "agenda-removal", "resumption", "appeal");
        secretary
                .post(aCase + "/meeting", "{\"date\":\"" + town.today().plusDays(20) + "\"}")
                .is(200);
        assertThat(offered(secretary, number)).contains("agenda-removal", "tabling", "remittal");
        assertThat(offered(town.officer("tekniska"), number))
                .contains("fact-basis")
                .doesNotContain("decision");
    }

    @Test
    void whoever_may_do_nothing_is_offered_nothing() {
        var number = town.submit("offered-none@example.org").get("publicNumber");
        town.published(number, "offered-none@example.org");
        town.referredTo("tekniska", number);

        for (var account : List.of("fortroendevald", "revisor", "verifierare", "admin", "sekreterare.kultur")) {
            assertThat(offered(town.anyone().as(account), number)).as(account).isEmpty();
        }
    }

    @Test
    void looking_at_what_could_be_done_does_nothing() {
        var email = "offered-looking@example.org";
        var received = town.submit(email).get("publicNumber");
        var voting = town.published(town.submit("offered-voting@example.org").get("id"), "offered-voting@example.org");
        var referred = town.submit("offered-referred@example.org").get("publicNumber");
        town.published(referred, "offered-referred@example.org");
        var aCase = "/api/cases/" + town.referredTo("tekniska", referred);
        town.secretary("tekniska").post(aCase + "/receipt").is(200);
        var staff = List.of("registrator", "samordnare", "sekreterare.tekniska", "handlaggare.tekniska");
        var before = head();

        for (var number : List.of(received, voting, referred)) {
            staff.forEach(account -> offered(town.anyone().as(account), number));
        }

        assertThat(since(before)).containsOnly("WithheldTextRead");
    }

    /** What has been recorded: that somebody read what is not public is, and nothing else may be. */
    private List<String> since(long position) {
        var log = town.anyone()
                .as("revisor")
                .get("/api/audit/events?from=%d&limit=1000", position + 1)
                .is(200);
        return TYPE.matcher(log.text()).results().map(type -> type.group(1)).toList();
    }

    /** Where the log ends. */
    private long head() {
        town.mails("nobody@example.org");
        return town.admin()
                .get("/api/operations/read-models")
                .is(200)
                .json()
                .path("items")
                .get(0)
                .path("head")
                .asLong();
    }

    /** When everything is at rest, of which the mailbox makes sure; nothing where one may not even look. */
    private List<String> offered(Visitor who, String number) {
        town.mails("nobody@example.org");
        var page = who.with("Accept", "text/html").get("/handlaggning/forslag/%s", number);
        if (page.status() == 404) {
            return List.of();
        }
        return FORM.matcher(page.is(200).text())
                .results()
                .map(form -> form.group(2))
                .toList();
    }
}
