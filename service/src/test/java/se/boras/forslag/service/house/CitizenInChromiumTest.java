package se.boras.forslag.service.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Reader.Way;

/** A citizen's whole errand, in a browser: propose, confirm, vote, confirm. */
@InChromium
class CitizenInChromiumTest {

    private static final Pattern NUMBER = Pattern.compile("BF-\\d{4}-\\d{4,}");

    private static final Pattern OWN = Pattern.compile("/mitt-forslag/[A-Za-z0-9_-]+");

    @LocalServerPort
    private int port;

    static Stream<Way> ways() {
        return Stream.of(Way.PHONE, Way.PHONE.withoutScripts(), Way.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void somebody_proposes_and_somebody_votes(Way way) {
        var name = way.width() + (way.scripts() ? "" : "-utan");
        try (var reader = Reader.at(port, way)) {
            var number = proposes(reader, "forslag" + name + "@example.org");
            votes(reader, number, "rost" + name + "@example.org");
            assertThat(reader.page.locator(".big")).containsText("1");
        }
    }

    @Test
    void the_keyboard_is_enough() {
        try (var reader = Reader.at(port, Way.DESK)) {
            reader.open("/")
                    .press("Lämna ett förslag", 2)
                    .type("title", "Bokhylla i väntsalen")
                    .press("Nästa", 1);
            reader.press("Gå vidare", 1)
                    .type("body", "Den som väntar på bussen vill läsa något.")
                    .press("Nästa", 1);
            reader.type("email", "tangent@example.org").press("Skicka in förslaget", 1);
            assertThat(reader.page.locator("h1")).containsText("bekräfta din adress");
            var number = number(reader);
            reader.open("/bekrafta/" + town().token("tangent@example.org")).press("Bekräfta min adress", 1);
            publish(number);
            reader.open("/forslag/" + number).press("Rösta på förslaget", 1);
            reader.type("name", "Bo Exempel")
                    .type("email", "tangentrost@example.org")
                    .type("postcode", "503 30");
            reader.press("Rösta", 1);
            assertThat(reader.page.locator("h1")).containsText("titta i din e-post");
            reader.open("/rosta/" + town().token("tangentrost@example.org")).press("Bekräfta min röst", 1);
            assertThat(reader.page.locator("[role=status]")).containsText("räknad");
        }
    }

    @Test
    void the_proposer_has_a_page_of_ones_own() {
        var proposal = town().published("egen@example.org");
        var receipt = OWN.matcher(town().mails("egen@example.org").toString());
        assertThat(receipt.find()).isTrue();
        try (var reader = Reader.at(port, Way.PHONE)) {
            var page = reader.open(receipt.group()).isReadable().page;
            page.getByText("Skicka svaret").click();
            assertThat(page.locator("#answer-fel")).isVisible();
            page.getByText("Jag vill ta tillbaka mitt förslag").click();
            page.locator("details button").click();
            assertThat(page.locator("[role=status]")).containsText("tillbakataget");
        }
        assertThat(town().registrar().get("/api/proposals/" + proposal).get("outcome"))
                .isEqualTo("WITHDRAWN");
    }

    private String proposes(Reader reader, String email) {
        var page = reader.open("/").page;
        page.locator("main").getByText("Lämna ett förslag").click();
        page.locator("form button:has-text('Nästa')").click();
        page.getByText("Gå vidare").click();
        assertThat(page.locator("#title-fel")).isVisible();

        page.locator("#title").fill("Fler papperskorgar vid stationen");
        page.getByText("Nästa").click();
        page.locator("main form button").click();
        page.locator("#body").fill("Kort");
        page.getByText("Nästa").click();
        assertThat(page.locator("#body-fel")).isVisible();
        assertThat(page.locator("#body")).hasValue("Kort");
        assertThat(page.locator("#title")).hasValue("Fler papperskorgar vid stationen");
        page.locator("#body").fill("Korgarna är fulla varje morgon.\n\nTöm dem på kvällen också.");
        page.getByText("Nästa").click();
        page.locator("#email").fill("ingen adress");
        page.getByText("Skicka in förslaget").click();
        assertThat(page.locator(".faults a")).hasAttribute("href", "#email");
        assertThat(page.locator("#email")).hasValue("ingen adress");
        page.getByText("Ändra texten").click();
        assertThat(page.locator("#body")).hasValue(Pattern.compile("Korgarna[^#]*kvällen också\\."));
        page.getByText("Nästa").click();
        page.locator("#email").fill(email);
        page.getByText("Skicka in förslaget").click();
        assertThat(page.locator("h1")).containsText("bekräfta din adress");

        var number = number(reader);
        var link = "/bekrafta/" + town().token(email);
        // A mail system that opens the link has confirmed nothing: the button still has something to do.
        town().anyone().get(link).is(200);
        reader.open(link).page.getByText("Bekräfta min adress").click();
        assertThat(page.locator("h1")).containsText("Tack");
        publish(number);
        return number;
    }

    private void votes(Reader reader, String number, String email) {
        var page = reader.open("/forslag/" + number).page;
        page.locator("summary:has-text('Rösta på förslaget')").click();
        page.locator("#rosta button").click();
        assertThat(page.locator(".faults li")).hasCount(3);
        page.locator("#name").fill("Bo Exempel");
        page.locator("#email").fill(email);
        page.locator("#postcode").fill("503 30");
        page.locator("#rosta button").click();
        assertThat(page.locator("h1")).containsText("titta i din e-post");

        var link = "/rosta/" + town().token(email);
        town().anyone().get(link).is(200);
        reader.open(link).page.getByText("Bekräfta min röst").click();
        assertThat(page.locator("[role=status]")).containsText("räknad");
    }

    private void publish(String number) {
        town().registrar()
                .post(
                        "/api/proposals/" + number + "/classification",
                        "{\"class\":\"BORASFORSLAG\",\"topic\":\"Gator\",\"reason\":\"Rör staden\"}")
                .is(200);
        var published = town().registrar()
                .post("/api/proposals/" + number + "/publication", """
                        {"influenceForm":"KONSULTATION","purpose":"Höra om fler vill",
                         "degreeOfInfluence":"Nämnden prövar förslaget"}
                        """)
                .is(200);
        town().anyone()
                .get("/forslag/%s?atLeast=%d", number, published.position())
                .is(200);
    }

    private Town town() {
        return Town.on(port);
    }

    private static String number(Reader reader) {
        var found = NUMBER.matcher(reader.page.locator("main").innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
