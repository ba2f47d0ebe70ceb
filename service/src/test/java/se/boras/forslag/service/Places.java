package se.boras.forslag.service;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What the rules of the architecture ask that has no words of its own. */
final class Places {

    static final DescribedPredicate<JavaClass> NO_CLOCK = not(belongToAnyOf(Clock.class));

    static final DescribedPredicate<JavaClass> NO_CHANCE = not(belongToAnyOf(
            Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class, UUID.class));

    static final DescribedPredicate<JavaCall<?>> TAKES_THE_TIME_OF_THE_MACHINE = describe(
            "takes the time of the machine",
            call -> call.getTarget().getFullName().equals("java.lang.System.currentTimeMillis()")
                    || call.getTarget().getFullName().equals("java.util.Date.<init>()")
                    || call.getTargetOwner().getPackageName().equals("java.time") && asksTheMachine(call));

    static final DescribedPredicate<JavaCall<?>> LETS_A_TEXT_NAME_ITS_CLASS =
            describe("lets a text name its class", call -> call.getName().endsWith("DefaultTyping"));

    private static final Set<String> FROM_NOWHERE = Set.of("now", "systemUTC", "systemDefaultZone", "tickMillis");
    private static final Pattern WRITING = Pattern.compile(
            "(insert\\s+into|update|delete\\s+from|truncate(\\s+table)?)\\s+log\\.", Pattern.CASE_INSENSITIVE);

    private Places() {}

    /** Statements are strings, which stand in clear in the file of the class. */
    static ArchCondition<JavaClass> notWriteToTheLog() {
        return condition(
                "not write to the log", type -> !WRITING.matcher(inClear(type)).find());
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return condition(
                "reside in a package that is null-marked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    /** To be given a clock, and to ask that one, is how it is done. */
    private static boolean asksTheMachine(JavaCall<?> call) {
        return FROM_NOWHERE.contains(call.getName())
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " must " + description));
                }
            }
        };
    }

    private static String inClear(JavaClass type) {
        try (var in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
