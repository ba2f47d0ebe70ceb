package se.boras.forslag.query.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;

/** What is awaited of the committee that has a case, up to the minutes of its decision. */
public record AtCommittee(
        CommitteeId lead,
        @Nullable LocalDate since,
        boolean received,
        @Nullable LocalDate decisionDueBy,
        @Nullable Minutes minutes) {

    /** The meeting that decided, and what has become of its minutes (<i>protokoll</i>). */
    public record Minutes(
            LocalDate meetingDate,
            @Nullable LocalDate adjustedOn,
            @Nullable LocalDate announcedOn) {}

    /** Nothing when the minutes have been announced. */
    public @Nullable Awaited awaited() {
        if (!received) {
            return Awaited.within(Step.RECEIVE, lead.value(), since);
        }
        if (minutes == null) {
            return Awaited.by(Step.DECIDE, lead.value(), decisionDueBy);
        }
        if (minutes.adjustedOn() == null) {
            return Awaited.within(Step.ADJUST_PROTOCOL, lead.value(), minutes.meetingDate());
        }
        return minutes.announcedOn() == null
                ? Awaited.within(Step.ANNOUNCE_PROTOCOL, lead.value(), minutes.adjustedOn())
                : null;
    }
}
