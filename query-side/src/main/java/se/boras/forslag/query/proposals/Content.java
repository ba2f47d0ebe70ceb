package se.boras.forslag.query.proposals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.ProposalTextCorrected;
import se.boras.forslag.events.proposal.ProposalTextRedacted;

/** What the proposal says (<i>förslagstext</i>), sealed, and whose it is. */
record Content(
        @Nullable SealedText title,
        @Nullable SealedText body,
        String language,
        List<ContactRef> contacts,
        boolean redacted,
        @Nullable Boolean destroyed) {

    static Content of(ProposalSubmitted event) {
        return new Content(
                event.titleSealed(), event.bodySealed(), event.language(), List.of(event.contactRef()), false, null);
    }

    Content corrected(ProposalTextCorrected event) {
        return new Content(event.titleSealed(), event.bodySealed(), language, contacts, redacted, destroyed);
    }

    Content redacted(ProposalTextRedacted event) {
        return new Content(event.titleSealed(), event.bodySealed(), language, contacts, true, destroyed);
    }

    /** Nobody tries to open it any more, wherever a key may still be remembered. */
    Content erased() {
        return new Content(null, null, language, contacts, redacted, true);
    }

    boolean isErased() {
        return Boolean.TRUE.equals(destroyed);
    }

    Content reachedBy(ContactRef contact) {
        var all = new ArrayList<>(contacts);
        all.add(contact);
        return new Content(title, body, language, List.copyOf(all), redacted, destroyed);
    }
}
