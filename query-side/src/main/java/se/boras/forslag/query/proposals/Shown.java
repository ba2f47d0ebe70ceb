package se.boras.forslag.query.proposals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.query.told.PromiseTold;

/**
 * One proposal as its page shows it (<i>förslagets sida</i>), every value in words.
 */
record Shown(
        Brief brief,
        List<String> paragraphs,
        LocalDate submitted,
        @Nullable String committee,
        @Nullable Next next,
        @Nullable Influence influence,
        @Nullable Ruled ruled,
        List<Pledge> pledges,
        Chapters story) {

    /** What is awaited, of whom and by when. */
    record Next(String what, String who, @Nullable LocalDate dueBy, boolean late, long waited) {}

    /** Which influence was promised. */
    record Influence(
            @Nullable String form,
            @Nullable String purpose,
            @Nullable String degree) {}

    /** What the committee decided. */
    record Ruled(
            String type,
            @Nullable String ground,
            LocalDate meeting,
            String paragraph,
            @Nullable String dnr,
            @Nullable String text,
            @Nullable String motivation) {}

    /** One promise, and who is to keep it. */
    record Pledge(PromiseTold promise, String state, String responsible) {

        public List<DocumentRef> documents() {
            return promise.evidence();
        }

        /** What its tag should make one feel. */
        public String mood() {
            return switch (promise.state()) {
                case VERIFIED -> "open";
                case PROMISED, PLANNED, STARTED, PARTLY, CLAIMED, SUSPENDED -> promise.overdue() ? "late" : "wait";
                case ABANDONED, SUPERSEDED -> "";
            };
        }
    }

    /** Every document that is named on the page. */
    public List<DocumentRef> documents() {
        return pledges.stream()
                .flatMap(pledge -> pledge.documents().stream())
                .distinct()
                .toList();
    }

    public boolean open() {
        return brief.open();
    }
}
