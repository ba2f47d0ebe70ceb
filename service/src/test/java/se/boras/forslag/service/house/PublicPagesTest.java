package se.boras.forslag.service.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Reader.Way;

@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    @LocalServerPort
    private int port;

    private String open = "";
    private String promised = "";

    @BeforeAll
    void something_has_happened() {
        var town = Town.on(port);
        open = town.published("sida1@example.org");
        town.castAndConfirm(open, 1, 2);
        promised = town.published("sida2@example.org");
        var secretary = town.secretary("tekniska");
        var aCase = "/api/cases/" + town.referredTo("tekniska", promised);
        secretary.post(aCase + "/receipt").is(200);
        secretary.post(aCase + "/registration", "{\"dnr\":\"TEK 2026-00077\"}").is(200);
        secretary
                .post(aCase + "/meeting", "{\"date\":\"" + town.today() + "\",\"item\":\"7\"}")
                .is(200);
        var decided = secretary
                .post(aCase + "/decision", """
                {"type":"BIFALL","ground":"MERITS","meetingDate":"%s","paragraph":"38 a","text":"Nämnden bifaller förslaget.",
                 "motivation":"Platsen saknar sittplatser.",
                 "commitments":[{"description":"En bänk vid ån","scope":"FULL","dueBy":"%s","criteria":"Bänken står där"}]}
                """.formatted(
                                town.today(), town.today().plusDays(90)))
                .is(201);
        town.anyone().get("/uppfoljning?atLeast=%d", decided.position()).is(200);
    }

    static Stream<Way> ways() {
        return Stream.of(Way.PHONE, Way.DESK.in("en-GB"), Way.PHONE.dark().in("en-GB"), Way.DESK.dark());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_public_page_is_readable_for_everybody(Way way) {
        var year = Town.on(port).today().getYear();
        try (var reader = Reader.at(port, way)) {
            Stream.of(
                            "/",
                            "/forslag",
                            "/forslag?q=finns+inte",
                            "/forslag/nytt",
                            "/forslag/liknande?title=Fler+b%C3%A4nkar+vid+%C3%A5n",
                            "/forslag/nytt/text?title=Fler+b%C3%A4nkar",
                            "/forslag/nytt/post?nummer=BF-2026-0001",
                            "/forslag/nytt/bekraftat?nummer=BF-2026-0001",
                            "/forslag/" + number(open) + "?rosta",
                            "/forslag/" + number(open) + "/rosta",
                            "/forslag/" + number(open) + "/rosta/post",
                            "/forslag/" + number(promised) + "?tack=rost",
                            "/uppfoljning?ar=" + year,
                            "/uppfoljning?ar=2001",
                            "/namnder",
                            "/namnder/tekniska",
                            "/oppna-data",
                            "/tillganglighet")
                    .forEach(path -> reader.open(path).isReadable());
            reader.open("/finns-inte").forgives().isReadable();
            reader.open("/rosta/finns-inte").forgives().isReadable();
        }
    }

    @Test
    void the_language_is_chosen_by_a_link_and_remembered() {
        try (var reader = Reader.at(port, Way.DESK)) {
            var html = reader.open("/").page.locator("html");
            assertThat(html.getAttribute("lang")).isEqualTo("sv");
            reader.page.getByText("English").click();
            assertThat(html.getAttribute("lang")).isEqualTo("en");
            reader.open("/forslag");
            assertThat(html.getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void the_first_page_is_light_and_stands_still() {
        try (var reader = Reader.at(port, Way.PHONE)) {
            reader.open("/");
            assertThat(reader.carried()).isBetween(10_000, 100_000);
            assertThat(reader.shifted()).isZero();
        }
    }

    @Test
    void what_is_wrong_in_an_address_is_told_on_a_page_and_to_programs_as_a_document() {
        var program = Town.on(port).anyone();
        program.get("/forslag?lage=NONSENS").refused(400, "invalid-input");
        program.get("/forslag/BF-1999-0001").refused(404, "unknown");

        var reading =
                program.with("Accept", "text/html").get("/forslag/BF-1999-0001").is(404);
        assertThat(reading.text()).contains("Sidan finns inte").contains("lang=\"sv\"");
        assertThat(reading.headers().get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(program.with("Accept", "text/html")
                        .get("/rosta/finns-inte")
                        .is(410)
                        .text())
                .contains("Länken gäller inte längre");
    }

    @Test
    void a_form_without_its_token_is_refused_on_a_page() {
        var forged = Town.on(port)
                .anyone()
                .with("Accept", "text/html")
                .post("/forslag/nytt", "title=x".getBytes(UTF_8), "application/x-www-form-urlencoded");

        assertThat(forged.is(403).text()).contains("Det får du inte göra", "<main");
    }

    @Test
    void news_can_be_followed() {
        var all = Town.on(port).anyone().get("/flode.atom").is(200);
        assertThat(all.text()).contains("http://www.w3.org/2005/Atom", number(open), "Går att rösta på");
        var one = Town.on(port)
                .anyone()
                .get("/forslag/%s/flode.atom", number(promised))
                .is(200);
        assertThat(one.text()).contains("bifall", "/forslag/" + number(promised) + "#");
    }

    private static String number(String id) {
        return id.replace("proposal-", "BF-");
    }
}
