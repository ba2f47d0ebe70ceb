package se.boras.forslag.command.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureRefused.LegalBasis;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.proposal.ProposalId;

/** What can be asked about erasing somebody (<i>radering</i>): a case with a decision, known by the person's reference. */
public sealed interface ErasureCommand extends PrivacyCommand {

    /** By the proposer, or by a registrar who was asked to. */
    record RequestErasure(ProposalId proposalId, ErasureScope scope) implements ErasureCommand {}

    /**
     * All that was asked for, or part of it; what is left is still to be decided.
     *
     * @param scope everything that was asked for, if left out
     */
    record GrantErasure(
            ContactRef contactRef,
            @Nullable ErasureScope scope,
            ErasureGround ground,
            @Nullable String decisionRef) implements ErasureCommand {}

    /** Whatever has not been granted is kept. */
    record RefuseErasure(
            ContactRef contactRef,
            LegalBasis legalBasis,
            String explanation,
            @Nullable String decisionRef) implements ErasureCommand {}
}
