package se.boras.forslag.service.security;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * What every answer tells a browser it may do with it: use our own files and nobody else's, be framed by nobody, and send
 * our addresses, in which a citizen's link may stand, to nobody.
 */
@Configuration(proxyBeanMethods = false)
class HeadersSent {

    private static final String ONLY_OURS =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " frame-ancestors 'none'; form-action 'self'";
    private static final String NOTHING_OF_THE_MACHINE = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final long TWO_YEARS = 63_072_000;

    /** Signing out goes on to where one has signed in. */
    @Bean
    Customizer<HttpSecurity> headersSent(
            Environment environment, @Value("${liggaren.oidc.issuer:}") String whereStaffSignIn) {
        var policy = whereStaffSignIn.isBlank() ? ONLY_OURS : ONLY_OURS + " " + origin(whereStaffSignIn);
        return http -> http.headers(headers -> {
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_MACHINE))
                    .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
            if (environment.acceptsProfiles(Profiles.of("production"))) {
                // What stands before us ends the secured line, and we are told nothing of it.
                headers.httpStrictTransportSecurity(secured -> secured.maxAgeInSeconds(TWO_YEARS)
                        .includeSubDomains(true)
                        .requestMatcher(AnyRequestMatcher.INSTANCE));
            }
        });
    }

    private static String origin(String address) {
        var issuer = URI.create(address);
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }
}
