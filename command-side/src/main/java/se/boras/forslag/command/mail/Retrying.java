package se.boras.forslag.command.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.work.BackOff;

/** How long a mail waits that the server did not take, and how long all do while the server is away. */
@Component
class Retrying {

    private final BackOff backOff;
    private final Duration whileAway;

    Retrying(
            @Value("${liggaren.mail.retry.first:PT1M,PT5M,PT15M,PT1H,PT4H}") String first,
            @Value("${liggaren.mail.retry.then:PT12H}") String then,
            @Value("${liggaren.mail.retry.at-most:P5D}") String atMost,
            @Value("${liggaren.mail.retry.while-away:PT1M}") String whileAway) {
        var pauses = Stream.of(first.split(","))
                .map(String::strip)
                .map(Duration::parse)
                .toList();
        this.backOff = new BackOff(pauses, Duration.parse(then), Duration.parse(atMost));
        this.whileAway = Duration.parse(whileAway);
    }

    /** The pause after so many attempts; none if there is to be no other. */
    Optional<Duration> after(int failedAttempts) {
        return backOff.after(failedAttempts);
    }

    Duration whileAway() {
        return whileAway;
    }
}
