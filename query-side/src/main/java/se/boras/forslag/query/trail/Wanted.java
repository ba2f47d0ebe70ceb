package se.boras.forslag.query.trail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.votes.PastVotes;

/** Which lines of a trail are wanted (<i>urval</i>); what is not asked about does not part them. */
record Wanted(
        List<String> types,
        @Nullable String organ,
        @Nullable String role,
        Bound from,
        Bound to) {

    private static final Pattern ROLE = Pattern.compile("[A-Z]{2,40}");

    /** The parameters as they were written. */
    record Written(
            @Schema(description = "Only these kinds of events", example = "CommitteeDecisionRecorded") @Nullable
            List<String> type,

            @Schema(description = "Only what was done for this organ", example = "tekniska") @Nullable
            String organ,

            @Schema(description = "Only what was done in this role", example = "NAMNDSEKRETERARE") @Nullable
            String role,

            @Schema(description = "From this position, or from this day on", example = "2026-01-01") @Nullable
            String from,

            @Schema(description = "To this position, or to this day", example = "2026-12-31") @Nullable
            String to) {}

    /** One end of the trail: a position, a day, or nothing. */
    record Bound(@Nullable Long position, @Nullable LocalDate day) {

        static Bound of(String field, @Nullable String written) {
            var isPosition = written != null && written.matches("\\d+");
            return isPosition
                    ? new Bound(Asked.number(field, written, 0, 0), null)
                    : new Bound(null, Asked.day(field, written));
        }

        boolean hasBegun(long at, LocalDate on) {
            return (position == null || at >= position) && (day == null || !on.isBefore(day));
        }

        boolean isNotOver(long at, LocalDate on) {
            return (position == null || at <= position) && (day == null || !on.isAfter(day));
        }
    }

    static Wanted of(Written written) {
        return new Wanted(
                Stream.ofNullable(written.type())
                        .flatMap(List::stream)
                        .map(Wanted::kind)
                        .toList(),
                Asked.read("organ", written.organ(), organ -> new CommitteeId(organ).value()),
                Asked.read("role", written.role(), Wanted::shaped),
                Bound.of("from", written.from()),
                Bound.of("to", written.to()));
    }

    boolean has(PastEvent past) {
        return (types.isEmpty() || types.contains(past.type()))
                && (organ == null || organ.equals(past.envelope().onBehalfOf()))
                && (role == null || role.equals(past.envelope().role()))
                && lies(past.position(), past.day());
    }

    /** The sum of a day's votes has no organ and no role: who asks by those has to ask for each. */
    boolean has(PastVotes.Day day) {
        return (types.isEmpty() || types.contains(day.type()))
                && organ == null
                && role == null
                && lies(day.lastPosition(), day.day());
    }

    private boolean lies(long position, LocalDate day) {
        return from.hasBegun(position, day) && to.isNotOver(position, day);
    }

    private static String kind(String name) {
        if (!Vocabulary.byName().containsKey(name)) {
            throw Refused.invalid("type");
        }
        return name;
    }

    private static String shaped(String role) {
        if (!ROLE.matcher(role).matches()) {
            throw new IllegalArgumentException("No role is called that");
        }
        return role;
    }
}
