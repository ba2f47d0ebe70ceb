package se.boras.forslag.query.live;

import java.util.Map;
import java.util.Set;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.ProposalId;

/** What everybody may see at present (<i>offentlig bild</i>); answered by those who keep the proposals. */
public interface PublicView {

    /** Where a proposal stands, and how many votes count for it. */
    record Standing(Stage stage, int valid) {}

    /** Those of the proposals that are public; the others are not even mentioned. */
    Map<ProposalId, Standing> of(Set<ProposalId> proposals);
}
