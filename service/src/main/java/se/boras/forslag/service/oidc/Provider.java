package se.boras.forslag.service.oidc;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.boras.forslag.command.ledger.Role;

/**
 * The OpenID provider and what its claims mean ({@code liggaren.oidc}).
 *
 * @param audience who a token must be meant for, to be taken by the interface
 * @param nameClaim what an actor is known by in the log for ever, so never a name or a mail address
 * @param roleClaim where roles or groups stand, a path with dots
 * @param roles what a role is called there, where it is not called as here
 * @param committees what a committee is called there, where it is not called as here
 */
@ConfigurationProperties("liggaren.oidc")
record Provider(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("liggaren-api") String audience,
        @DefaultValue("openid") List<String> scopes,
        @DefaultValue("sub") String nameClaim,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue("committee") String committeeClaim,
        @DefaultValue Map<Role, String> roles,
        @DefaultValue Map<String, String> committees) {}
