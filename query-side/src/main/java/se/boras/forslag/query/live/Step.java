package se.boras.forslag.query.live;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;

/** One event as far as it must be known to be told of: where, about which proposal, and of what type. */
record Step(long position, String name, ProposalId proposal, String type) {

    static final String VOTES = "votes";

    private static final Pattern STREAM =
            Pattern.compile("(proposal|ballot|vote|case|commitment|obligation)-(\\d{4}-\\d{4,})(?:-.*)?");

    /** Nothing where the stream belongs to no proposal. */
    static @Nullable Step of(long position, String stream, String type) {
        var parts = STREAM.matcher(stream);
        return parts.matches()
                ? new Step(position, name(parts.group(1)), new ProposalId("proposal-" + parts.group(2)), type)
                : null;
    }

    boolean isVote() {
        return name.equals(VOTES);
    }

    private static String name(String kind) {
        return switch (kind) {
            case "vote" -> VOTES;
            case "obligation" -> "feedback";
            default -> kind;
        };
    }
}
