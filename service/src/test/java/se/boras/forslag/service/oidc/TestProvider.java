package se.boras.forslag.service.oidc;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A real OpenID provider in the test's own process: discovery, keys, a page to sign in at, codes and tokens. */
record TestProvider(ConfigurableApplicationContext running) implements AutoCloseable {

    static final String CLIENT = "liggaren";
    static final String SECRET = "a-secret-of-the-test";
    static final String PASSWORD = "lösen-för-provet";

    /** What it says of each; whoever is not named has no role anywhere. */
    private static final Map<String, Map<String, Object>> CLAIMS = Map.of(
            "7b1f-secretary", Map.of("groups", List.of("forslag-sekreterare", "kaffe"), "namnd", "tekniska"),
            "90aa-auditor", Map.of("groups", List.of("REVISOR")),
            "33c2-two-roles", Map.of("groups", List.of("REVISOR", "ADMIN")),
            "5d5d-secretary-of-nothing", Map.of("groups", List.of("forslag-sekreterare")),
            "keeper", Map.of("groups", List.of("ADMIN")),
            "archive", Map.of("groups", List.of("REVISOR")));

    static TestProvider start() {
        return new TestProvider(new SpringApplicationBuilder(Parts.class)
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
                + ((WebServerApplicationContext) running).getWebServer().getPort();
    }

    @Override
    public void close() {
        running.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Parts {

        @Bean
        SecurityFilterChain provider(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(CLAIMS.keySet().stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .build())
                    .toList());
        }

        @Bean
        RegisteredClientRepository clients() {
            var browser = RegisteredClient.withId(UUID.randomUUID().toString())
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("https://forslag.example.org/logga-in/svar")
                    .scope("openid")
                    .build();
            return new InMemoryRegisteredClientRepository(
                    browser, program("keeper"), program("archive"), program("stranger"), program("elsewhere"));
        }

        private static RegisteredClient program(String name) {
            return RegisteredClient.withId(UUID.randomUUID().toString())
                    .clientId(name)
                    .clientSecret("{noop}" + SECRET)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                var name = token.getPrincipal().getName();
                token.getClaims().claims(all -> all.putAll(CLAIMS.getOrDefault(name, Map.of())));
                if (token.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
                    token.getClaims().audience(List.of(name.equals("elsewhere") ? "another-service" : "liggaren-api"));
                }
            };
        }
    }
}
