package se.boras.forslag.command.casework;

import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.boras.forslag.command.casework.PreparationCommand.GiveOpinion;
import se.boras.forslag.command.ledger.Role;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnCommitteeTest {

    @ParameterizedTest
    @MethodSource("se.boras.forslag.command.casework.CaseRightsTest#secretarys")
    void a_committee_acts_for_itself_only(CaseCommand command) {
        if (command instanceof GiveOpinion) {
            return;
        }
        var state = underway(decided());

        CaseRights.requireOwn(command, state, secretary().actor());
        refused(
                "not-your-committee",
                () -> CaseRights.requireOwn(
                        command, state, by(Role.NAMNDSEKRETERARE, "kultur").actor()));
    }
}
