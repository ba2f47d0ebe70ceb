package se.boras.forslag.service.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs bring a token of the provider with every call. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(StartedInEarnest.class)
class SignInByTokenTest {

    private final Earnest earnest;

    SignInByTokenTest(Earnest earnest) {
        this.earnest = earnest;
    }

    @Test
    void a_program_brings_a_token_with_every_call_and_gets_no_session() throws Exception {
        var models = earnest.program().call("/api/operations/read-models", Program.token(earnest.provider(), "keeper"));

        assertThat(models.statusCode()).isEqualTo(200);
        assertThat(models.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(earnest.program()
                        .call("/api/operations/read-models", Program.token(earnest.provider(), "archive"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(earnest.program()
                        .call("/api/deviations", Program.token(earnest.provider(), "archive"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_that_is_not_ours_not_whole_or_not_for_us_is_refused() throws Exception {
        var ours = Program.token(earnest.provider(), "keeper");
        var tampered = ours.substring(0, ours.length() - 6) + "AAAAAA";
        try (var another = TestProvider.start()) {
            for (var token : List.of(
                    "nonsense",
                    tampered,
                    Program.unsigned(ours),
                    Program.token(another, "keeper"),
                    Program.token(earnest.provider(), "elsewhere"))) {
                var refused = earnest.program().call("/api/operations/read-models", token);

                assertThat(refused.statusCode()).isEqualTo(401);
                assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
                        .startsWith("Bearer ")
                        .contains("invalid_token");
                assertThat(refused.body()).contains("\"code\":\"not-signed-in\"");
            }
        }
        assertThat(earnest.program()
                        .call("/api/deviations", Program.token(earnest.provider(), "stranger"))
                        .body())
                .contains("\"status\":403", "\"code\":\"no-role-here\"");
    }
}
