package se.boras.forslag.service.oidc;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import se.boras.forslag.service.security.RefusedSignIn;

/** In production: browsers sign in by code and get a session, programs bring a token with every call. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
@EnableConfigurationProperties(Provider.class)
class SignInElsewhere {

    private static final String ID = "staff";
    private static final String ANSWER = "/logga-in/svar";

    /** Looked up when somebody signs in: that the provider is away just now stops nobody from voting. */
    @Bean
    ClientRegistrationRepository whereToSignIn(Provider provider, @Value("${liggaren.public-url}") String here) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(provider.issuer())
                        .registrationId(ID)
                        .clientId(provider.clientId())
                        .clientSecret(provider.clientSecret())
                        .scope(provider.scopes())
                        .redirectUri(here.replaceAll("/+$", "") + ANSWER)
                        .build()));
    }

    @Bean
    Customizer<HttpSecurity> signInByCode(
            ClientRegistrationRepository where, Provider provider, AuthenticationEntryPoint problems) {
        var claims = new Claims(provider);
        var known = new OidcUserService();
        var out = new OidcClientInitiatedLogoutSuccessHandler(where);
        out.setPostLogoutRedirectUri("{baseUrl}/");
        return http -> http.oauth2Login(browser -> browser.loginPage("/logga-in")
                        .authorizationEndpoint(start -> start.baseUri("/logga-in/hos"))
                        .redirectionEndpoint(answer -> answer.baseUri(ANSWER))
                        .userInfoEndpoint(info -> info.oidcUserService(asked -> {
                            var user = known.loadUser(asked);
                            return new Person(user, claims.read(user.getClaims()));
                        }))
                        .defaultSuccessUrl("/handlaggning", true)
                        .failureHandler(problems::commence)
                        .withObjectPostProcessor(awayIsTold(problems)))
                .logout(logout -> logout.logoutSuccessHandler(out));
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> awayIsTold(
            AuthenticationEntryPoint problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F start) {
                start.setAuthenticationFailureHandler(
                        (request, response, _) -> problems.commence(request, response, RefusedSignIn.away()));
                return start;
            }
        };
    }

    @Bean
    Customizer<HttpSecurity> signInByToken(Provider provider, AuthenticationEntryPoint problems) {
        var claims = new Claims(provider);
        return http -> http.oauth2ResourceServer(program -> program.authenticationEntryPoint(problems)
                .jwt(token -> token.decoder(new Tokens(provider)).jwtAuthenticationConverter(jwt -> {
                    var staff = claims.read(jwt.getClaims());
                    return UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.getAuthorities());
                })));
    }
}
