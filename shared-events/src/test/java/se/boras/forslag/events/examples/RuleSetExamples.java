package se.boras.forslag.events.examples;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.Reminders;
import se.boras.forslag.events.reference.Retention;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.RuleSetEvent;
import se.boras.forslag.events.reference.Rules;

/** One example of every fact in {@link RuleSetEvent}. */
final class RuleSetExamples {

    private RuleSetExamples() {}

    static Stream<RuleSetEvent> all() {
        return Stream.of(new RuleSetAdopted(
                "2023-06-21",
                Instant.parse("2023-06-20T22:00:00Z"),
                "KF 2023-04-27",
                new Rules(
                        150,
                        90,
                        24,
                        5,
                        7,
                        5,
                        5,
                        10,
                        6,
                        14,
                        2,
                        21,
                        10,
                        90,
                        10,
                        6,
                        Rules.ReferralTiming.AT_CLOSE,
                        new AddressRules(
                                List.of("gmail.com"),
                                List.of("*"),
                                List.of(new AddressRules.Alias("googlemail.com", "gmail.com"))),
                        Reminders.USUAL,
                        new Retention(12, 30))));
    }
}
