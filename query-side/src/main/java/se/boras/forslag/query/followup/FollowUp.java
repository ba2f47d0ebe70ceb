package se.boras.forslag.query.followup;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One run of the follow-up, with everything that is needed to run it again and get the same. */
public record FollowUp(
        Definition definition,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Instant knownAt,
        long upToPosition,
        String summary,
        Figures figures,
        List<OfCommittee> byCommittee,
        List<FollowUpRow> rows,
        String rowsHash) {

    /** The words that say what is counted, under a number that changes when they do. */
    public record Definition(String id, int version, String text) {}

    /** The same figures for what one committee decided. */
    public record OfCommittee(
            String committee, String name, @JsonUnwrapped Figures figures) {}
}
