package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.LeadTransferred;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.reference.CommitteeId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitteeLeadTest {

    private static final CaseId CASE = CaseId.of(BENCHES, 1);
    private static final CommitteeId FIRST = new CommitteeId("tekniska");
    private static final CommitteeId SECOND = new CommitteeId("kultur");
    private static final ReferredToCommittee REFERRED =
            new ReferredToCommittee(CASE, BENCHES, FIRST, List.of(), "parker", TODAY, TODAY.plusMonths(6));

    @Test
    void the_committee_it_was_sent_to_has_it() {
        assertThat(after(CommitteeLead.KIND, REFERRED).committee()).isEqualTo(FIRST);
    }

    @Test
    void the_committee_it_was_handed_over_to_has_it() {
        var transferred = new LeadTransferred(CASE, FIRST, SECOND, "fel nämnd", TODAY);

        assertThat(after(CommitteeLead.KIND, REFERRED, transferred).committee()).isEqualTo(SECOND);
    }
}
