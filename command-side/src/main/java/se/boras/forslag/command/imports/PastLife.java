package se.boras.forslag.command.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.reference.CommitteeId;

/** One life from before the ledger (<i>äldre ärende</i>), as far as a row of a register tells it. */
record PastLife(
        Origin origin,
        Words words,
        Beginning beginning,
        @Nullable Stay stay,
        @Nullable Ruling ruling,
        List<Promise> promises,
        @Nullable Ending ending,
        @Nullable String note) {

    /** Which register tells it, and under what name of its own. */
    record Origin(String source, String externalRef) {}

    /** What was proposed; shown to nobody by mistake. */
    record Words(String title, @Nullable String body) {

        @Override
        public String toString() {
            return "Words[not shown]";
        }
    }

    /** How it began, up to the votes. */
    record Beginning(
            LocalDate submittedOn,
            @Nullable LocalDate publishedOn,
            @Nullable Integer votes,
            @Nullable Integer votesRequired) {}

    /** That it came to a committee. */
    record Stay(
            CommitteeId committee,
            @Nullable LocalDate referredOn,
            @Nullable String dnr) {}

    /** What the committee decided. */
    record Ruling(
            DecisionType type,
            LocalDate meetingDate,
            String paragraph,
            @Nullable String text) {

        boolean approving() {
            return type == DecisionType.BIFALL || type == DecisionType.DELVIS_BIFALL;
        }
    }

    /** What was promised, and perhaps done; numbered as its columns are. */
    record Promise(
            int number,
            String description,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate completedOn,
            @Nullable String evidenceUrl) {}

    /** That it was over, and how. */
    record Ending(Outcome outcome, @Nullable LocalDate closedOn) {}

    PastLife {
        promises = List.copyOf(promises);
    }

    /** Whoever got votes, came to a committee or was judged by one had been published, whether or not the day is known. */
    boolean wasPublished() {
        return beginning.publishedOn() != null
                || beginning.votes() != null
                || stay != null
                || ending != null && Endings.afterPublication(ending.outcome());
    }
}
