package se.boras.forslag.command.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.StreamKind;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.privacy.PersonalDataRead;
import se.boras.forslag.events.privacy.WithheldTextRead;

/**
 * What the rules ask about a person (<i>kontakt</i>).
 *
 * @param open what the person has asked to have erased, and nobody has decided on
 * @param gone what has been erased or disposed of
 * @param whyUnreachable why nobody can reach the person any more, once nobody can
 * @param lastReading who read a text that the public may not see, last
 */
public record ContactState(
        ContactRef ref,
        @Nullable ErasureRequested open,
        Gone gone,
        @Nullable String whyUnreachable,
        @Nullable WithheldTextRead lastReading) {

    public static final String ERASED = "ERASED";
    public static final String DISPOSED = "DISPOSED";

    public static final StreamKind<ContactState, ContactEvent> KIND =
            StreamKind.of("Contact", ContactEvent.class, ContactState::evolve);

    static ContactState unheardOf(ContactRef ref) {
        return new ContactState(ref, null, Gone.NOTHING, null, null);
    }

    static ContactState evolve(@Nullable ContactState before, ContactEvent event) {
        var state = before == null ? unheardOf(event.contactRef()) : before;
        return switch (event) {
            case PersonalDataRead _ -> state;
            case WithheldTextRead read -> state.readBy(read);
            case ErasureRequested asked -> state.asked(asked);
            case ErasureGranted granted -> state.granted(granted.scope());
            case ErasureRefused _ -> state.asked(null);
            case PersonalDataDisposed _ -> state.without(ErasureScope.CONTACT, DISPOSED);
        };
    }

    private ContactState asked(@Nullable ErasureRequested request) {
        return new ContactState(ref, request, gone, whyUnreachable, lastReading);
    }

    private ContactState readBy(WithheldTextRead read) {
        return new ContactState(ref, open, gone, whyUnreachable, read);
    }

    private ContactState granted(ErasureScope scope) {
        var rest = open == null ? null : Gone.NOTHING.and(scope).rest(open.scope());
        var left = open == null || rest == null
                ? null
                : new ErasureRequested(ref, rest, open.proposalId(), open.recordedBy());
        return asked(left).without(scope, ERASED);
    }

    private ContactState without(ErasureScope scope, String why) {
        var now = gone.and(scope);
        return new ContactState(ref, open, now, gone.contact() || !now.contact() ? whyUnreachable : why, lastReading);
    }
}
