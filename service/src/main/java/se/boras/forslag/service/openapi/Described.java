package se.boras.forslag.service.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands above the operations: what this is, how to sign in, and in which order to read. */
@Configuration(proxyBeanMethods = false)
class Described {

    private static final String INTRODUCTION = """
            The ledger of citizens' proposals: what was proposed, what was promised, and what was done.

            A command is a POST to a noun. It is answered 201 when it makes something with an identity of its own, else 200, and \
            the answer holds `position`, where in the log its last event lies; `atLeast=<position>` on a read waits until the \
            read has come that far. A repeat with the same `Idempotency-Key` is given the first answer and makes no second event.

            Refusals are problem documents (RFC 9457) with a stable `code`, in Swedish or, by `Accept-Language`, English.
            """;

    @Bean
    OpenAPI description(@Value("${liggaren.oidc.issuer:}") String issuer) {
        var name = issuer.isBlank() ? "basic" : "oidc";
        return new OpenAPI()
                .info(new Info().title("Liggaren").version("1.0.0").description(INTRODUCTION))
                .servers(List.of(new Server().url("/").description("This service")))
                .tags(tags())
                .components(
                        new Components().addSecuritySchemes(name, issuer.isBlank() ? byPassword() : byToken(issuer)))
                // The empty one says that signing in is not demanded of everybody.
                .security(List.of(new SecurityRequirement(), new SecurityRequirement().addList(name)));
    }

    private static SecurityScheme byPassword() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("Staff; citizens need no account");
    }

    private static SecurityScheme byToken(String issuer) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .openIdConnectUrl(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration")
                .description("Staff, by bearer token; citizens need no account");
    }

    private static List<Tag> tags() {
        return Stream.of(
                        tag("Proposals", "From a citizen's words to a matter for a committee"),
                        tag("Ballot", "Votes, and doubts about them"),
                        tag("Cases", "What a committee does with a proposal"),
                        tag("Commitments", "What was promised, and what became of it"),
                        tag("Feedback", "What the proposer is owed to be told"),
                        tag("Follow-up", "How the committees keep what they promise"),
                        tag("Personal data", "What is known of whom, who has read it, and when it is forgotten"),
                        tag("Audit", "Everything that has happened, for the auditor"),
                        tag("Open data", "What everybody may take away and use"),
                        tag("Service", "The service itself"),
                        tag(
                                "Operations",
                                "How the processors keep up, what they put aside, and building read models anew"),
                        tag("Demo", "The demonstration's clock and mail; not in production"))
                .toList();
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
