package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.boras.forslag.service.house.Reader.Way;

@InChromium
class StaffJourneysTest {

    @LocalServerPort
    private int port;

    private Town town;

    @BeforeEach
    void enter() {
        town = Town.on(port);
    }

    static Stream<Way> ways() {
        return Stream.of(Way.DESK, Way.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_proposal_goes_from_the_registry_to_a_verified_promise_by_forms_alone(Way way) {
        var email = "journey-" + way.width() + "@example.org";
        var number = town.submit(email).get("publicNumber");
        var aCase = number.replace("BF-", "case-") + "-1";
        var promise = number.replace("BF-", "commitment-") + "-1-1";
        town.anyone()
                .post("/api/contact-confirmations", "{\"token\":\"" + town.token(email) + "\"}")
                .is(200);

        try (var registrar = Clerk.at(port, way, "registrator")) {
            registrar.finds(number).open("/handlaggning/forslag/" + number);
            registrar.takes("classification", Map.of("class", "BORASFORSLAG")).did();
            registrar
                    .takes("publication", Map.of("influenceForm", "DIALOG", "purpose", "Höra fler"))
                    .sees("Vad kan invånaren påverka?: måste anges")
                    .takes("publication", Map.of("degreeOfInfluence", "Nämnden prövar förslaget"))
                    .did();
            town.anyone()
                    .as("samordnare")
                    .post(
                            "/api/proposals/" + number + "/threshold-waiver",
                            "{\"ground\":\"COUNCIL_DECISION\",\"decisionRef\":\"KF 2026-01-22 § 4\"}")
                    .is(200);
            registrar.open("/handlaggning/forslag/" + number);
            registrar
                    .takes("referral", Map.of("lead", "tekniska", "reason", "Rör parkerna"))
                    .did()
                    .sees("Tekniska nämnden");
        }
        try (var secretary = Clerk.at(port, way, "sekreterare.tekniska")) {
            secretary.finds(number).takes(aCase + "/receipt", Map.of()).did();
            secretary.open("/handlaggning/forslag/" + number);
            secretary
                    .takes("registration", Map.of("dnr", "TN 2026/0" + way.width()))
                    .did();
            secretary
                    .fills(
                            "decision",
                            Map.of(
                                    "type", "BIFALL",
                                    "ground", "MERITS",
                                    "paragraph", "38 a",
                                    "text", "Nämnden bifaller förslaget.",
                                    "motivation", "Många går där."))
                    .addsOne("decision", "commitments")
                    .takes(
                            "decision",
                            Map.of("commitments[0].description", "Två bänkar", "commitments[0].scope", "FULL"))
                    .did()
                    .sees("Två bänkar");
        }
        try (var officer = Clerk.at(port, way, "handlaggare.tekniska")) {
            officer.open("/handlaggning/forslag/" + number);
            officer.takes("start", Map.of()).did();
            officer.takes("completion", Map.of("evidence[0].title", "Foto"))
                    .sees("måste anges")
                    .takes(
                            "completion",
                            Map.of(
                                    "evidence[0].url",
                                    "https://example.org/foto.jpg",
                                    "evidence[0].sha256",
                                    "0".repeat(64)))
                    .did();
            officer.takes("feedback", Map.of("kind", "OTHER", "text", "Bänkarna står där nu. Välkommen att sitta."))
                    .did();
        }
        try (var verifier = Clerk.at(port, way, "verifierare")) {
            verifier.finds(number)
                    .takes(promise + "/verification", Map.of("outcome", "VERIFIED", "findings", "De står där"));
            verifier.did().open("/handlaggning/forslag/" + number).sees("Klart och verifierat");
        }
        try (var auditor = Clerk.at(port, way, "revisor")) {
            auditor.open("/revision/forslag/" + number + "?role=VERIFIER").sees("Verifierare");
            assertThat(auditor.reader().page.locator("tbody tr").count()).isEqualTo(1);
        }
    }

    @Test
    void a_button_pressed_twice_is_one_step() {
        var number = town.submit("twice@example.org").get("publicNumber");
        try (var registrar = Clerk.at(port, Way.DESK, "registrator")) {
            registrar.open("/handlaggning/forslag/" + number);
            var page = registrar.reader().page;
            var form = page.locator("form[action$='/classification']");
            var sent = FormData.create()
                    .set("_csrf", form.locator("[name=_csrf]").inputValue())
                    .set("_key", form.locator("[name=_key]").inputValue())
                    .set("class", "BORASFORSLAG");
            var address = page.url().replaceAll("/handlaggning.*", "") + form.getAttribute("action");
            var once = RequestOptions.create().setForm(sent).setMaxRedirects(0);

            var first = page.request().post(address, once).headers().get("location");
            var second = page.request().post(address, once).headers().get("location");

            assertThat(first).contains("done=proposals.classification").isEqualTo(second);
        }
    }

    @Test
    void the_coordinator_freezes_a_report_and_the_registry_sees_what_voiding_would_do() {
        try (var coordinator = Clerk.at(port, Way.DESK, "samordnare")) {
            coordinator.open("/handlaggning/uppfoljning?from=2026-01-01&to=2026-12-31");
            coordinator.sends("rapporter").sees("Rapporten är fryst");
            coordinator
                    .takes("submission", Map.of("dnr", "KS 2026/1", "paragraph", "12"))
                    .did();
        }
        var number = town.submit("voided@example.org").get("publicNumber");
        town.published(number, "voided@example.org");
        town.castAndConfirm(number, "one-voter@example.org");
        try (var registrar = Clerk.at(port, Way.PHONE.withoutScripts(), "registrator")) {
            registrar.open("/handlaggning/roster/" + number);
            var page = registrar.reader().page;
            page.locator("[name=voteIds]").first().check();
            page.selectOption("#ground", "AUTOMATED");
            page.fill("#evidence", "Samma sekund");
            page.locator("[name=preview]").press("Enter");
            registrar.sees("Giltiga nu: 1. Giltiga efteråt: 0.");
            assertThat(page.locator("#evidence").inputValue()).isEqualTo("Samma sekund");
            page.locator("main form button.button--primary").press("Enter");
            registrar.did();
        }
    }
}
