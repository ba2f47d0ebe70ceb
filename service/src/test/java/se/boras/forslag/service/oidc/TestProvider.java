package se.boras.forslag.service.oidc;

import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real OpenID provider in the test's own process: discovery, keys, a page to sign in at, codes and tokens. */
record TestProvider(ConfigurableApplicationContext running) implements AutoCloseable {

    static final String CLIENT = "liggaren";
    static final String SECRET = "a-secret-of-the-test";
    static final String PASSWORD = "a-password-of-the-test";

    static TestProvider start() {
        return new TestProvider(new SpringApplicationBuilder(TestProviderParts.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--spring.config.name=none",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn"));
    }

    String issuer() {
        return "http://localhost:"
                + Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer())
                        .getPort();
    }

    @Override
    public void close() {
        running.close();
    }
}
