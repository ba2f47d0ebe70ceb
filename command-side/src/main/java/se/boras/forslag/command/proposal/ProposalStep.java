package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.proposal.ProposalStage.CLOSED;
import static se.boras.forslag.command.proposal.ProposalStage.EXPIRED;
import static se.boras.forslag.command.proposal.ProposalStage.PUBLISHED;
import static se.boras.forslag.command.proposal.ProposalStage.RECEIVED;
import static se.boras.forslag.command.proposal.ProposalStage.REDIRECTED;
import static se.boras.forslag.command.proposal.ProposalStage.REFUSED;
import static se.boras.forslag.command.proposal.ProposalStage.WITHDRAWN;

import java.util.Set;
import se.boras.forslag.command.ledger.RuleViolation;

/** The table of what may follow on what (<i>steg</i>): each step, and the stages in which it may be taken. */
enum ProposalStep {
    CLASSIFICATION(RECEIVED),
    REDIRECTION(RECEIVED),
    REFUSAL(RECEIVED),
    PUBLICATION(RECEIVED),
    COMPLETION_REQUEST(RECEIVED, PUBLISHED),
    COMPLETION(RECEIVED, PUBLISHED),
    THRESHOLD_WAIVER(RECEIVED, PUBLISHED),
    WITHDRAWAL(RECEIVED, PUBLISHED),
    WITHDRAWAL_HANDLING(PUBLISHED),
    EXPIRY(PUBLISHED),
    CLOSING(RECEIVED, PUBLISHED, REDIRECTED, REFUSED, EXPIRED, WITHDRAWN),
    REOPENING(CLOSED),
    UNPUBLICATION(PUBLISHED, EXPIRED, WITHDRAWN, CLOSED),
    REPUBLICATION(PUBLISHED, EXPIRED, WITHDRAWN, CLOSED),
    TEXT_CORRECTION(ProposalStage.values()),
    REDACTION(ProposalStage.values());

    private final Set<ProposalStage> stages;

    ProposalStep(ProposalStage... stages) {
        this.stages = Set.of(stages);
    }

    void mustFollow(ProposalStage stage) {
        if (!stages.contains(stage)) {
            throw outOfOrder(stage);
        }
    }

    /** What the step cannot follow on is not always a stage: it may be something finer. */
    RuleViolation outOfOrder(Object before) {
        return RuleViolation.conflict("step-out-of-order", before, this);
    }
}
