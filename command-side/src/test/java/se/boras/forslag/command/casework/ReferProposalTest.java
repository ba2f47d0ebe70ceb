package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.DISSOLVED;
import static se.boras.forslag.command.casework.CaseFacts.REGISTER;
import static se.boras.forslag.command.casework.CaseFacts.SENT_ON;
import static se.boras.forslag.command.casework.CaseFacts.TECHNICAL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.reference.CommitteeId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferProposalTest {

    @Test
    void a_proposal_is_referred_to_a_lead_and_others_are_asked() {
        assertThat(refer(TECHNICAL, CULTURE))
                .isEqualTo(new ReferredToCommittee(
                        CASE,
                        CASE.proposalId(),
                        TECHNICAL,
                        List.of(asked(CULTURE)),
                        "Parks are theirs",
                        SENT_ON,
                        LocalDate.of(2026, 9, 2)));
    }

    @Test
    void the_lead_must_exist_on_the_day() {
        refused("committee-does-not-exist", () -> refer(DISSOLVED));
    }

    @Test
    void those_asked_must_exist_on_the_day() {
        refused("committee-does-not-exist", () -> refer(TECHNICAL, DISSOLVED));
    }

    @Test
    void the_lead_is_not_asked_for_its_opinion() {
        refused("consulted-is-lead", () -> refer(TECHNICAL, TECHNICAL));
    }

    @Test
    void nobody_is_asked_twice() {
        refused("consulted-twice", () -> refer(TECHNICAL, CULTURE, CULTURE));
    }

    private static ReferredToCommittee refer(CommitteeId lead, CommitteeId... others) {
        var consulted = Stream.of(others).map(ReferProposalTest::asked).toList();
        return ReferralRules.refer(CASE, lead, consulted, "Parks are theirs", SENT_ON, 6, REGISTER);
    }

    private static Consultation asked(CommitteeId committee) {
        return new Consultation(committee, "Is the ground firm enough?", null);
    }
}
