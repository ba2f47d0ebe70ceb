package se.boras.forslag.query.persons;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.DisposalCarriedOut;
import se.boras.forslag.events.privacy.DisposalEvent;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.privacy.PersonalDataRead;
import se.boras.forslag.events.privacy.WithheldTextRead;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.persons.PersonEvent.Kind;
import se.boras.forslag.query.persons.PersonEvent.Told;

/** Tells each event about persons as a row of one register. */
final class Teller {

    private Teller() {}

    static PersonEvent row(PastEvent past, ContactEvent event) {
        return switch (event) {
            case PersonalDataRead e ->
                PersonEvent.of(past, Kind.CONTACT_READ, told(e.contactRef(), e.proposalId(), null, null, e.purpose()));
            case WithheldTextRead e ->
                PersonEvent.of(past, Kind.TEXT_READ, told(e.contactRef(), e.proposalId(), null, null, e.purpose()));
            case ErasureRequested e ->
                PersonEvent.of(
                        past, Kind.ERASURE_REQUESTED, told(e.contactRef(), e.proposalId(), e.scope(), null, null));
            case ErasureGranted e ->
                PersonEvent.of(
                        past, Kind.ERASURE_GRANTED, told(e.contactRef(), e.proposalId(), e.scope(), e.ground(), null));
            case ErasureRefused e ->
                PersonEvent.of(
                        past,
                        Kind.ERASURE_REFUSED,
                        told(e.contactRef(), e.proposalId(), e.scope(), e.legalBasis(), null));
            case PersonalDataDisposed e ->
                PersonEvent.of(
                        past, Kind.CONTACT_DISPOSED, told(e.contactRef(), e.proposalId(), null, e.policyRef(), null));
        };
    }

    static PersonEvent row(PastEvent past, DisposalEvent event) {
        return switch (event) {
            case DisposalCarriedOut e ->
                PersonEvent.of(past, Kind.DISPOSAL_RUN, new Told(null, null, e.what(), e.policyRef(), null, e.count()));
        };
    }

    private static Told told(
            ContactRef person,
            @Nullable ProposalId proposal,
            @Nullable Object what,
            @Nullable Object basis,
            @Nullable String purpose) {
        return new Told(person.value(), proposal == null ? null : proposal.value(), what, basis, purpose, 1);
    }
}
