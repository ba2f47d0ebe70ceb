package se.boras.forslag.service.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Browsers sign in with the provider by code, and get a session. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(StartedInEarnest.class)
class SignInByCodeTest {

    private final Earnest earnest;

    SignInByCodeTest(Earnest earnest) {
        this.earnest = earnest;
    }

    @Test
    void a_browser_signs_in_by_code_and_acts_for_its_committee() throws Exception {
        var browser = new Browser(earnest);

        var arrived = browser.signIn("7b1f-secretary");

        assertThat(arrived.statusCode()).isEqualTo(302);
        assertThat(Browser.next(arrived)).endsWith("/handlaggning");
        var session = arrived.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-session="))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(session.split("; "))).contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.get("/api/worklist").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/worklist?committee=tekniska").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/worklist?committee=kultur").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/operations/read-models").statusCode()).isEqualTo(403);
    }

    @Test
    void the_session_from_before_is_not_the_one_after() throws Exception {
        var browser = new Browser(earnest);
        var before =
                browser.get(Browser.next(browser.get("/logga-in"))).headers().firstValue("Set-Cookie");

        var after = browser.signIn("90aa-auditor").headers().firstValue("Set-Cookie");

        assertThat(before).isPresent();
        assertThat(after).isPresent().isNotEqualTo(before);
    }

    @Test
    void whoever_has_no_role_here_or_two_is_not_let_in() throws Exception {
        for (var name : List.of("33c2-two-roles", "5d5d-secretary-of-nothing")) {
            var browser = new Browser(earnest);
            var answer = browser.signIn(name);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"no-role-here\"");
            assertThat(browser.get("/api/worklist").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void an_answer_that_nobody_asked_for_is_not_taken() throws Exception {
        var browser = new Browser(earnest);

        assertThat(browser.get("/logga-in/svar?code=stolen&state=guessed").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/worklist").statusCode()).isEqualTo(401);
    }

    @Test
    void the_way_to_the_provider_is_guarded_against_replay_and_theft() throws Exception {
        var browser = new Browser(earnest);
        var start = Browser.next(browser.get(Browser.next(browser.get("/logga-in"))));

        assertThat(start)
                .startsWith(earnest.provider().issuer() + "/oauth2/authorize?response_type=code")
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }
}
