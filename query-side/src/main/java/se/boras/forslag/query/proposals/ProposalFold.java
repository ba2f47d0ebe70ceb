package se.boras.forslag.query.proposals;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.ProposalTextCorrected;
import se.boras.forslag.events.proposal.ProposalTextRedacted;
import se.boras.forslag.query.log.PastEvent;

/** Folds one batch of events into the rows of the proposals it tells of, from the rows as they were. */
final class ProposalFold {

    private final Map<ProposalId, ProposalRow> rows;
    private final Search search;
    private final Set<ContactRef> forgotten = new HashSet<>();

    ProposalFold(Map<ProposalId, ProposalRow> rows, Search search) {
        this.rows = new HashMap<>(rows);
        this.search = search;
    }

    static Set<ProposalId> touched(List<PastEvent> batch) {
        var touched = new HashSet<ProposalId>();
        for (var past : batch) {
            var proposal = proposal(past.event());
            if (proposal != null) {
                touched.add(proposal);
            }
        }
        return touched;
    }

    void on(PastEvent past) {
        var proposal = proposal(past.event());
        if (proposal != null) {
            rows.compute(proposal, (_, row) -> after(row, past));
        } else if (past.event() instanceof ErasureGranted erasure) {
            switch (erasure.scope()) {
                case TEXT, ALL -> forget(erasure.contactRef());
                case CONTACT -> {}
            }
        }
    }

    private @Nullable ProposalRow after(@Nullable ProposalRow row, PastEvent past) {
        var view = ProposalView.evolve(row == null ? null : row.view(), past.event(), past.recordedAt());
        if (view == null) {
            return null;
        }
        return row == null || wordsChange(past.event()) || Audience.of(view) != Audience.of(row.view())
                ? new ProposalRow(view, past.recordedAt(), search.title(view), search.words(view))
                : new ProposalRow(view, past.recordedAt(), row.title(), row.search());
    }

    /** Whoever has been forgotten can no longer be found by what she wrote. */
    private void forget(ContactRef contact) {
        forgotten.add(contact);
        rows.replaceAll((_, row) -> row.view().content().contacts().contains(contact) ? row.withoutWords() : row);
    }

    Collection<ProposalRow> changed() {
        return rows.values();
    }

    Set<String> known() {
        return rows.keySet().stream().map(ProposalId::value).collect(Collectors.toSet());
    }

    Set<ContactRef> forgotten() {
        return forgotten;
    }

    private static @Nullable ProposalId proposal(LedgerEvent event) {
        return switch (event) {
            case ProposalEvent own -> own.proposalId();
            case BallotEvent voting -> voting.ballotId().proposalId();
            case CaseEvent work -> work.caseId().proposalId();
            case CommitmentEvent promise -> promise.commitmentId().caseId().proposalId();
            case ErasureGranted erasure -> erasure.scope() == ErasureScope.CONTACT ? null : erasure.proposalId();
            default -> null;
        };
    }

    private static boolean wordsChange(LedgerEvent event) {
        return event instanceof ProposalSubmitted
                || event instanceof ProposalTextCorrected
                || event instanceof ProposalTextRedacted
                || event instanceof ErasureGranted;
    }
}
