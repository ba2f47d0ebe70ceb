package se.boras.forslag.service.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service in production: what the demo leaves behind (nothing), and what is shown to whom. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(StartedInEarnest.class)
class InEarnestTest {

    private final Earnest earnest;

    InEarnestTest(Earnest earnest) {
        this.earnest = earnest;
    }

    @Test
    void nothing_of_the_demo_is_there() throws Exception {
        assertThat(earnest.program()
                        .get("/api/operations/read-models", "Authorization", Program.basic("admin:demo"))
                        .statusCode())
                .isEqualTo(401);
        for (var path : List.of("/api/demo/clock", "/api/demo/mails", "/api/demo/history")) {
            assertThat(earnest.program()
                            .call(path, Program.token(earnest.provider(), "keeper"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(earnest.program().get(path).statusCode()).isEqualTo(404);
        }
        assertThat(earnest.program().get("/v3/api-docs").body())
                .contains("openIdConnect")
                .doesNotContain("/api/demo", "\"basic\"");
    }

    @Test
    void what_watches_over_the_service_has_a_port_of_its_own() throws Exception {
        assertThat(new Program(earnest.besides()).get("/actuator/health").statusCode())
                .isEqualTo(200);
        assertThat(new Program(earnest.besides()).get("/actuator/metrics").statusCode())
                .isEqualTo(401);
        assertThat(earnest.program()
                        .call("/actuator/metrics", Program.token(earnest.provider(), "keeper"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(earnest.program().get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(earnest.program().get("/api/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_browser_is_told_to_come_by_secured_lines_only_and_to_sign_out_where_it_signed_in() throws Exception {
        var headers = earnest.program().get("/api/health").headers();

        assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=63072000 ; includeSubDomains");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + earnest.provider().issuer());
    }
}
