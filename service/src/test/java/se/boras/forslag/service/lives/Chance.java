package se.boras.forslag.service.lives;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.DocumentRef;

/** The dice of one life: the same seed throws the same. */
final class Chance {

    static final List<String> ORGANS = List.of("tekniska", "kultur", "ks", "fritid-folkhalsa");
    private static final Set<Role> BOUND = Set.of(Role.NAMNDSEKRETERARE, Role.HANDLAGGARE);

    private final Random random;
    private final LocalDate today;
    private final String name;
    private final String canary;

    Chance(Random random, LocalDate today, String name, String canary) {
        this.random = random;
        this.today = today;
        this.name = name;
        this.canary = canary;
    }

    LocalDate today() {
        return today;
    }

    /** Something a person wrote, that must not be found in the log. */
    String secret(String about) {
        return about + " " + canary;
    }

    boolean times(int outOfHundred) {
        return random.nextInt(100) < outOfHundred;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Optional<T> one(Collection<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(of).get(random.nextInt(of.size())));
    }

    /** Mostly a day that has been, sometimes one to come. */
    LocalDate day() {
        return today.plusDays(random.nextInt(12) - 9L);
    }

    LocalDate ahead() {
        return today.plusDays(random.nextInt(60) - 5L);
    }

    @Nullable
    LocalDate perhaps(LocalDate day) {
        return times(50) ? day : null;
    }

    String organ() {
        return one(ORGANS.toArray(String[]::new));
    }

    String paragraph() {
        return one("38", "38 a", "40", "77");
    }

    List<DocumentRef> evidence() {
        return times(75) ? List.of(new DocumentRef("Foto", "https://example.org/foto.jpg", null, null)) : List.of();
    }

    /** Mostly somebody who may, of the committee that has it; now and then anybody. */
    Deed by(Role role, String organ, Command command) {
        return times(12) ? byAnybody(command) : new Deed(somebody(role, organ), command);
    }

    private Deed byAnybody(Command command) {
        var role = one(Role.values());
        return new Deed(somebody(role, organ()), command);
    }

    /** One of two people, for what takes two. */
    private Actor somebody(Role role, String organ) {
        var id = name + "-" + role.name().toLowerCase(java.util.Locale.ROOT) + (times(50) ? "" : "-2");
        return BOUND.contains(role)
                ? new Actor(id + "." + organ, role, organ, Channel.CLERK)
                : new Actor(id, role, null, role == Role.CITIZEN ? Channel.WEB : Channel.CLERK);
    }
}
