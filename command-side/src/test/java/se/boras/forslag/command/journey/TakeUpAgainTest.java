package se.boras.forslag.command.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.boras.forslag.events.proposal.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakeUpAgainTest {

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "ANSWERED", "IMPLEMENTED", "PARTLY_IMPLEMENTED", "ABANDONED"})
    void what_ended_by_a_committees_doing_is_taken_up_when_that_turns_out_otherwise(Outcome ended) {
        assertThat(JourneyRules.restsOnTheCommittee(ended)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "REFUSED", "REDIRECTED", "WITHDRAWN", "MERGED"})
    void what_ended_otherwise_stays_ended_whatever_becomes_of_a_decision(Outcome ended) {
        assertThat(JourneyRules.restsOnTheCommittee(ended)).isFalse();
    }

    @Test
    void what_has_not_ended_is_not_taken_up() {
        assertThat(JourneyRules.restsOnTheCommittee(null)).isFalse();
    }
}
