package se.boras.forslag.events.reference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the rules has been adopted (<i>antaget regelverk</i>) and binds what is submitted from then on. */
public record RuleSetAdopted(
        String version, Instant appliesFrom, @Nullable String decisionRef, Rules rules) implements RuleSetEvent {}
