package se.boras.forslag.command.privacy;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.privacy.ErasureScope;

/** What has been forgotten of a person: how to reach her, what she wrote, or both. */
public record Gone(boolean contact, boolean text) {

    static final Gone NOTHING = new Gone(false, false);

    Gone and(ErasureScope scope) {
        return new Gone(contact || scope != ErasureScope.TEXT, text || scope != ErasureScope.CONTACT);
    }

    /** What of this is still there; nothing if all of it is gone. */
    @Nullable
    ErasureScope rest(ErasureScope scope) {
        boolean contactLeft = scope != ErasureScope.TEXT && !contact;
        boolean textLeft = scope != ErasureScope.CONTACT && !text;
        if (contactLeft && textLeft) {
            return ErasureScope.ALL;
        }
        if (contactLeft) {
            return ErasureScope.CONTACT;
        }
        return textLeft ? ErasureScope.TEXT : null;
    }
}
