package se.boras.forslag.command.policy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.reference.CalendarPublished;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenAYearIsKnownThenCallForItsReportsTest {

    private final Policy policy = Policy.of(WhenAYearIsKnownThenCallForItsReports.class);

    @Test
    void the_two_days_of_the_year_are_planned_on_a_morning_on_which_somebody_works() {
        policy.when(new CalendarPublished(2051, List.of(), "test"))
                .then()
                .planned("call-for-summary-report", "2051-04-01", Instant.parse("2051-04-03T04:00:00Z"))
                .planned("call-for-summary-report", "2051-10-01", Instant.parse("2051-10-02T04:00:00Z"));
    }

    @Test
    void days_that_have_been_are_not() {
        policy.when(new CalendarPublished(2009, List.of(), "test")).nothing();
    }
}
