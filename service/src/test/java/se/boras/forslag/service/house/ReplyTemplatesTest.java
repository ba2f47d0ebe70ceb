package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How a committee gets another automatic reply than the house's own, in the whole house. */
@TheHouse
class ReplyTemplatesTest {

    private static final String WITHDRAWN = "{\"reason\":\"Nämnden har ändrat sitt arbetssätt\"}";

    @LocalServerPort
    private int port;

    private Town town;
    private Visitor coordinator;

    @BeforeEach
    void enter() {
        town = Town.on(port);
        coordinator = town.anyone().as("samordnare");
    }

    @Test
    void an_unclear_reply_is_refused_and_a_clearer_one_is_used_until_it_is_withdrawn() {
        assertThat(told("fore@example.org").path("subject").asString()).endsWith("har skickats till Tekniska nämnden");
        var unclear = Wordings.unclearlyProposed(town, "tekniska");
        assertThat(unclear.json().path("unmet")).hasSizeGreaterThan(6);
        var refused = Wordings.approved(coordinator, unclear).refused(409, "checklist-not-met");
        assertThat(refused.get("detail")).contains("NUMBER", "NOT_THE_ANSWER", "BOTH_LANGUAGES");
        assertThat(told("ovandrat@example.org").path("subject").asString()).startsWith("Ditt förslag");

        var clear = Wordings.proposed(town, "tekniska");
        assertThat(clear.json().path("unmet")).isEmpty();
        town.secretary("tekniska").post(approval(clear), "{\"version\":2}").refused(403, "role-not-allowed");
        Wordings.approved(coordinator, unclear).refused(409, "template-version-not-latest");
        Wordings.approved(coordinator, clear).is(200);

        var mail = told("efter@example.org");
        assertThat(mail.path("subject").asString()).startsWith("Tekniska nämnden har fått ditt förslag BF-");
        assertThat(mail.path("text").asString())
                .contains("Nu ligger ditt förslag BF-", "Ett beslut ska komma senast", "inte svaret", "Borås Stad")
                .doesNotContain("{");

        var withdrawn = coordinator
                .post(Wordings.TEMPLATES + "/template-referral-tekniska/retirement", WITHDRAWN)
                .is(200);
        assertThat(told("sedan@example.org").path("subject").asString()).startsWith("Ditt förslag");
        var versions = town.secretary("kultur")
                .get("%s?committee=tekniska&atLeast=%d", Wordings.TEMPLATES, withdrawn.position())
                .json()
                .path("items");
        assertThat(versions.findValuesAsString("state")).startsWith("RETIRED").contains("REPLACED");
    }

    @Test
    void the_words_can_be_looked_at_before_anybody_gets_them() {
        var proposed = Wordings.proposed(town, "kultur");
        var preview = Wordings.TEMPLATES + "/" + proposed.get("templateId") + "/preview";
        var proposal = town.published("prov" + System.nanoTime() + "@example.org");
        var before = town.mails("").size();

        var invented = town.secretary("kultur").get(preview).is(200).json();
        var about = town.secretary("kultur")
                .get(
                        preview + "?language=en&version=%s&proposal=" + proposal,
                        proposed.json().path("version"))
                .is(200)
                .json();

        assertThat(invented.path("html").asString()).contains("Kulturnämnden", "BF-2026-0017", "mailto:");
        assertThat(about.path("text").asString()).contains(proposal.replace("proposal-", "BF-"), "There should be");
        assertThat(about.path("checklist"))
                .hasSize(10)
                .allMatch(point -> point.path("met").asBoolean());
        assertThat(town.mails("")).hasSize(before);
        var house = coordinator
                .get(Wordings.TEMPLATES + "/template-ballot-reached/preview")
                .is(200)
                .json();
        assertThat(house.path("text").asString()).contains("163 röster och behövde 150");
        assertThat(house.path("version").isNull()).isTrue();
        coordinator.get(Wordings.TEMPLATES + "/template-referral-ingen/preview").refused(404, "unknown");
        town.anyone().get(preview).is(401);
        town.anyone().get(Wordings.TEMPLATES).is(401);
        coordinator.get(preview + "?version=99").refused(404, "unknown");
        coordinator.get(preview + "?language=fi").refused(400, "invalid-input");
    }

    @Test
    void a_mail_promises_the_same_day_as_the_page_of_the_proposal() {
        var email = "dag" + System.nanoTime() + "@example.org";
        var proposal = town.submit(email).get("id");
        town.anyone()
                .post("/api/contact-confirmations", "{\"token\":\"" + town.token(email) + "\"}")
                .is(200);

        var promise = mail("ACKNOWLEDGEMENT", email).path("text").asString();

        var page = town.registrar().get("/api/proposals/" + proposal).is(200);
        assertThat(page.json().at("/nextStep/dueBy").asString()).as(page.text()).isNotBlank();
        var day = LocalDate.parse(page.json().at("/nextStep/dueBy").asString());
        assertThat(promise)
                .contains("klart senast den "
                        + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv"))
                                .format(day));
    }

    @Test
    void nobody_approves_the_own_words() {
        var proposed = town.admin().post(Wordings.TEMPLATES, """
                {"kind":"FEEDBACK","texts":[{"language":"sv","subject":"{nummer}","paragraphs":["{svar}"]}]}
                """).is(201);

        Wordings.approved(town.admin(), proposed).refused(403, "four-eyes");
        Wordings.approved(coordinator, proposed).refused(409, "checklist-not-met");
    }

    private static String approval(Visitor.Reply proposed) {
        return Wordings.TEMPLATES + "/" + proposed.get("templateId") + "/approval";
    }

    /** The mail that tells of a referral to the technical committee. */
    private JsonNode told(String email) {
        town.referredTo("tekniska", town.published(email));
        return mail("REFERRAL", email);
    }

    private JsonNode mail(String kind, String email) {
        return town.mails(email)
                .valueStream()
                .filter(mail -> mail.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
