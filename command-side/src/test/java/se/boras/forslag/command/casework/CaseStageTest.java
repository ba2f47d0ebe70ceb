package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseStageTest {

    private static final Set<CaseStage> OVER = EnumSet.of(CaseStage.DECLINED, CaseStage.RECALLED);

    @ParameterizedTest
    @EnumSource
    void T_17_a_case_ends_only_by_a_decision_or_by_going_back(CaseStage stage) {
        assertThat(stage.next().isEmpty()).isEqualTo(OVER.contains(stage));
    }

    @ParameterizedTest
    @EnumSource
    void every_case_that_is_underway_can_be_put_off_sent_back_decided_handed_over_and_recalled(CaseStage stage) {
        var always =
                Set.of(CaseStage.TABLED, CaseStage.REMITTED, CaseStage.DECIDED, CaseStage.SENT, CaseStage.RECALLED);

        assertThat(stage.next().containsAll(always)).isEqualTo(stage.underway());
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_but_the_first_follows_from_another(CaseStage stage) {
        assertThat(CaseStage.values()).anyMatch(other -> other.next().contains(stage));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDED", "ADJUSTED", "ANNOUNCED", "APPEALED", "LEGAL_FORCE", "CLOSED"})
    void T_21_a_decision_can_fall_at_any_time(CaseStage stage) {
        assertThat(stage.next()).contains(CaseStage.ANNULLED, CaseStage.REVOKED, CaseStage.DECIDED);
        assertThat(stage.next()).doesNotContain(CaseStage.SENT, CaseStage.RECALLED);
    }
}
