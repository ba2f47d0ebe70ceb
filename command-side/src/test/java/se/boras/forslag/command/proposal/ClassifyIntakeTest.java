package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.CLASSIFIED;
import static se.boras.forslag.command.proposal.Proposals.COMPLAINT;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.IntakeCommand.ClassifyIntake;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeReclassified;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClassifyIntakeTest {

    @Test
    void what_comes_in_is_sorted() {
        assertThat(IntakeRules.decide(as(IntakeClass.BORASFORSLAG, null), given()))
                .isEqualTo(CLASSIFIED);
        assertThat(given(CLASSIFIED).classifiedAs()).isEqualTo(IntakeClass.BORASFORSLAG);
    }

    @Test
    void sorted_anew_it_is_said_from_what_to_what_and_why() {
        var event = IntakeRules.decide(as(IntakeClass.FRAGA, "en fråga"), given(CLASSIFIED));

        assertThat(event)
                .isEqualTo(new IntakeReclassified(BENCHES, IntakeClass.BORASFORSLAG, IntakeClass.FRAGA, "en fråga"));
        assertThat(given(CLASSIFIED, event).classifiedAs()).isEqualTo(IntakeClass.FRAGA);
    }

    @Test
    void sorting_anew_without_a_reason_or_to_the_same_class_is_refused() {
        refused("reason-needed", () -> IntakeRules.decide(as(IntakeClass.FRAGA, null), given(CLASSIFIED)));
        refused("classified-so-already", () -> IntakeRules.decide(as(IntakeClass.SYNPUNKT, "igen"), given(COMPLAINT)));
    }

    @Test
    void what_is_published_is_not_sorted_anew() {
        refused(
                "step-out-of-order",
                () -> IntakeRules.decide(as(IntakeClass.FRAGA, "en fråga"), given(CLASSIFIED, PUBLISHED)));
    }

    private static ClassifyIntake as(IntakeClass intakeClass, @Nullable String reason) {
        return new ClassifyIntake(BENCHES, intakeClass, "parker", reason);
    }
}
