package se.boras.forslag.service.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Role;

/**
 * The demonstration's accounts, one for each role; what follows the dot in a name is the committee.
 *
 * <p>Their password is printed in the documentation, so there is nothing that a slow hash could protect: it is compared
 * as it is, for it comes with every call.
 */
@Component
@Profile("!production")
class DemoAccounts implements AuthenticationProvider {

    private static final byte[] PASSWORD = "demo".getBytes(UTF_8);

    private static final Map<String, Role> BY_NAME = Map.of(
            "registrator", Role.REGISTRATOR,
            "registrator2", Role.REGISTRATOR,
            "samordnare", Role.COORDINATOR,
            "verifierare", Role.VERIFIER,
            "revisor", Role.REVISOR,
            "fortroendevald", Role.FORTROENDEVALD,
            "admin", Role.ADMIN);

    private static final Map<String, Role> OF_A_COMMITTEE =
            Map.of("sekreterare", Role.NAMNDSEKRETERARE, "handlaggare", Role.HANDLAGGARE);

    private static final Pattern WITH_COMMITTEE = Pattern.compile("(sekreterare|handlaggare)\\.([a-z][a-z0-9-]*)");

    private final Guesses guesses;

    DemoAccounts(Guesses guesses) {
        this.guesses = guesses;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        guesses.mustBeListenedTo(claimed);
        var password = String.valueOf(claimed.getCredentials()).getBytes(UTF_8);
        return account(claimed.getName())
                .filter(_ -> MessageDigest.isEqual(PASSWORD, password))
                .map(user -> UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()))
                .orElseThrow(() -> guesses.wrong(claimed));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Those that are shown to whoever signs in; of each kind that a committee has, two. */
    static List<StaffUser> shown() {
        return Stream.of(
                        "registrator",
                        "registrator2",
                        "samordnare",
                        "sekreterare.tekniska",
                        "sekreterare.kultur",
                        "handlaggare.tekniska",
                        "handlaggare.kultur",
                        "verifierare",
                        "revisor",
                        "fortroendevald",
                        "admin")
                .flatMap(name -> account(name).stream())
                .toList();
    }

    private static Optional<StaffUser> account(String name) {
        var committee = WITH_COMMITTEE.matcher(name);
        return committee.matches()
                ? Optional.ofNullable(OF_A_COMMITTEE.get(committee.group(1)))
                        .map(role -> new StaffUser(name, role, committee.group(2)))
                : Optional.ofNullable(BY_NAME.get(name)).map(role -> new StaffUser(name, role, null));
    }
}
