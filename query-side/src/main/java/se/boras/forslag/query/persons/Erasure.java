package se.boras.forslag.query.persons;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.SortKey;

/**
 * One request to be erased (<i>begäran om radering</i>).
 *
 * @param undecided what has been neither granted nor refused
 * @param granted what has been granted, in the order in which it was; empty if nothing
 */
record Erasure(
        String sortKey,
        String reference,
        @Nullable String proposal,
        ErasureScope scope,
        LocalDate askedOn,
        boolean byStaff,
        @Nullable ErasureScope undecided,
        String granted,
        @Nullable LocalDate decidedOn,
        @Nullable String basis) {

    static Erasure asked(PastEvent past, ErasureRequested event) {
        var proposal = event.proposalId();
        return new Erasure(
                SortKey.of(past.position()),
                event.contactRef().value(),
                proposal == null ? null : proposal.value(),
                event.scope(),
                past.day(),
                event.recordedBy() != null,
                event.scope(),
                "",
                null,
                null);
    }

    Erasure granted(PastEvent past, ErasureGranted event) {
        var all = granted.isEmpty() ? event.scope().name() : granted + " " + event.scope();
        return decided(left(event.scope()), all, past.day(), event.ground());
    }

    Erasure refused(PastEvent past, ErasureRefused event) {
        return decided(null, granted, past.day(), event.legalBasis());
    }

    private Erasure decided(@Nullable ErasureScope left, String all, LocalDate on, @Nullable Object why) {
        return new Erasure(
                sortKey,
                reference,
                proposal,
                scope,
                askedOn,
                byStaff,
                left,
                all,
                on,
                why == null ? basis : why.toString());
    }

    private @Nullable ErasureScope left(ErasureScope gone) {
        if (requireNonNullElse(undecided, gone) != ErasureScope.ALL || gone == ErasureScope.ALL) {
            return null;
        }
        return gone == ErasureScope.CONTACT ? ErasureScope.TEXT : ErasureScope.CONTACT;
    }
}
