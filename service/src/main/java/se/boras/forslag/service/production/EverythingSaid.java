package se.boras.forslag.service.production;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Settings that cannot be guessed: a wrong one would lose what is written, or write in somebody else's name. */
class EverythingSaid implements Demand {

    static final List<String> NEEDED = List.of(
            "spring.datasource.url",
            "liggaren.oidc.issuer",
            "liggaren.oidc.client-id",
            "liggaren.oidc.client-secret",
            "spring.mail.host",
            "liggaren.mail.from",
            "liggaren.mail.bounce-address",
            "liggaren.public-url");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public Stream<String> unmet(Environment given) {
        return Stream.of(
                        NEEDED.stream()
                                .filter(setting -> !StringUtils.hasText(given.getProperty(setting)))
                                .map(setting -> setting + " is not given"),
                        inClear(given, "liggaren.public-url", Set.of()),
                        inClear(given, "liggaren.oidc.issuer", THIS_MACHINE))
                .flatMap(unmet -> unmet);
    }

    private static Stream<String> inClear(Environment given, String setting, Set<String> allowed) {
        return Stream.ofNullable(given.getProperty(setting))
                .filter(StringUtils::hasText)
                .filter(address -> !address.startsWith("https://") && !allowed.contains(host(address)))
                .map(_ -> setting + " does not begin with https://");
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address.strip()).getHost());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
