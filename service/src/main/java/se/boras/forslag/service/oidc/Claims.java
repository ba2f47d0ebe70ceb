package se.boras.forslag.service.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.service.security.RefusedSignIn;
import se.boras.forslag.service.security.StaffUser;

/** Reads from the claims of a token who acts, in which role, for which committee; where they do not say one, nobody does. */
class Claims {

    /** Nobody signs in as a citizen or a timer. */
    private static final Set<Role> NOT_STAFF = Set.of(Role.CITIZEN, Role.SYSTEM);

    private static final Set<Role> OF_A_COMMITTEE = Set.of(Role.NAMNDSEKRETERARE, Role.HANDLAGGARE);
    private static final Pattern COMMITTEE = Pattern.compile("[a-z][a-z0-9-]*");

    private final Provider provider;
    private final Map<String, Role> roles;
    private final Map<String, String> committees;

    Claims(Provider provider) {
        this.provider = provider;
        this.roles = Stream.of(Role.values())
                .filter(role -> !NOT_STAFF.contains(role))
                .collect(Collectors.toMap(role -> provider.roles().getOrDefault(role, role.name()), role -> role));
        this.committees =
                provider.committees().entrySet().stream().collect(Collectors.toMap(Entry::getValue, Entry::getKey));
    }

    StaffUser read(Map<String, Object> claims) {
        var name = only(texts(claims.get(provider.nameClaim())));
        var role = only(texts(at(claims, provider.roleClaim())).stream()
                .filter(roles::containsKey)
                .map(roles::get)
                .distinct()
                .toList());
        return new StaffUser(name, role, OF_A_COMMITTEE.contains(role) ? committee(claims) : null);
    }

    private String committee(Map<String, Object> claims) {
        var committee = only(texts(at(claims, provider.committeeClaim())).stream()
                .filter(told -> committees.isEmpty() || committees.containsKey(told))
                .map(told -> committees.getOrDefault(told, told))
                .distinct()
                .toList());
        if (!COMMITTEE.matcher(committee).matches()) {
            throw RefusedSignIn.noRoleHere();
        }
        return committee;
    }

    /** Of two it would have to be guessed in which one somebody acts. */
    private static <T> T only(List<T> found) {
        if (found.size() != 1) {
            throw RefusedSignIn.noRoleHere();
        }
        return found.getFirst();
    }

    private static @Nullable Object at(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object found = claims;
        for (var part : path.split("\\.")) {
            found = found instanceof Map<?, ?> inside ? inside.get(part) : null;
        }
        return found;
    }

    private static List<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case String text when !text.isBlank() -> List.of(text);
            case Collection<?> several ->
                several.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }
}
