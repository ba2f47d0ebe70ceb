package se.boras.forslag.command.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That all can read the proposal (<i>publicering</i>), unless it is hidden; without a ballot there is no window. */
record Publication(@Nullable Instant opensAt, @Nullable Instant closesAt, boolean hidden) {

    Publication hidden(boolean hide) {
        return new Publication(opensAt, closesAt, hide);
    }
}
