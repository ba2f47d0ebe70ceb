package se.boras.forslag.command.reference;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.RuleSetEvent;

/** Every version of the rules (<i>regelverket</i>); a proposal keeps the one that applied when it was submitted. */
public record RuleBook(List<RuleSetAdopted> adopted) {

    static final StreamKind<RuleBook, RuleSetEvent> KIND =
            StreamKind.of("RuleBook", RuleSetEvent.class, RuleBook::evolve);
    static final String STREAM = "register-rule-sets";

    /** The rules for what is submitted at this instant: those that took effect last, not those adopted last. */
    public RuleSetAdopted at(Instant submittedAt) {
        return adopted.stream()
                .filter(rules -> !rules.appliesFrom().isAfter(submittedAt))
                .max(Comparator.comparing(RuleSetAdopted::appliesFrom))
                .orElseThrow(() -> new IllegalStateException("No rules apply at " + submittedAt));
    }

    public RuleSetAdopted version(String version) {
        return find(version).orElseThrow(() -> new IllegalStateException("There are no rules " + version));
    }

    Optional<RuleSetAdopted> find(String version) {
        return adopted.stream().filter(rules -> rules.version().equals(version)).findFirst();
    }

    static RuleBook evolve(@Nullable RuleBook before, RuleSetEvent event) {
        return switch (event) {
            case RuleSetAdopted rules ->
                new RuleBook(
                        before == null
                                ? List.of(rules)
                                : Stream.concat(before.adopted().stream(), Stream.of(rules))
                                        .toList());
        };
    }
}
