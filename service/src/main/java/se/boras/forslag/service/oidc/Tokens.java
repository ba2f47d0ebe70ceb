package se.boras.forslag.service.oidc;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;
import se.boras.forslag.service.security.RefusedSignIn;

/** Takes the provider's tokens that are meant for us; the provider is asked for its keys when the first one comes. */
class Tokens implements JwtDecoder {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JwtDecoder decoder;

    Tokens(Provider provider) {
        this.decoder = new SupplierJwtDecoder(() -> {
            var nimbus = NimbusJwtDecoder.withIssuerLocation(provider.issuer())
                    .validateType(false)
                    .restOperations(patient())
                    .build();
            nimbus.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(),
                    new JwtIssuerValidator(provider.issuer()),
                    new JwtAudienceValidator(provider.audience())));
            return nimbus;
        });
    }

    private static RestTemplate patient() {
        var calls = new SimpleClientHttpRequestFactory();
        calls.setConnectTimeout(PATIENCE);
        calls.setReadTimeout(PATIENCE);
        return new RestTemplate(calls);
    }

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException away) {
            throw RefusedSignIn.away();
        }
    }
}
