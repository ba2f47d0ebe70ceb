package se.boras.forslag.events.proposal;

import java.time.Instant;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;

/** A citizen has handed in a proposal (<i>förslag inlämnat</i>), under the rules in force that instant. */
public record ProposalSubmitted(
        ProposalId proposalId,
        PublicNumber publicNumber,
        ContactRef contactRef,
        SealedText titleSealed,
        SealedText bodySealed,
        String contentHash,
        String language,
        Channel channel,
        Instant submittedAt,
        String ruleSetVersion,
        int votesRequired,
        int votingDays,
        int graceHours,
        Pathway pathway)
        implements ProposalEvent {}
