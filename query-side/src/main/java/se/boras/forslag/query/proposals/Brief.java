package se.boras.forslag.query.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.query.reading.Times;

/**
 * One proposal as a line in a list for everybody (<i>i korthet</i>).
 *
 * @param standing where it stands: its outcome once it has one, else its stage
 * @param lastDay the last whole or broken day of voting, while it lasts
 */
public record Brief(
        String number,
        String title,
        String standing,
        boolean open,
        int votes,
        int required,
        @Nullable LocalDate lastDay,
        long daysLeft,
        LocalDate since,
        @Nullable String lead) {

    static Brief of(ProposalView view, String title, int valid, Instant moment) {
        var stage = view.stageAt(moment);
        var outcome = view.outcome();
        var lastDay = lastDay(view, stage);
        var matter = view.matter();
        return new Brief(
                view.id().publicNumber().value(),
                title,
                standing(stage, outcome),
                lastDay != null,
                valid + view.ballot().elsewhere(),
                view.ballot().required(),
                lastDay,
                lastDay == null ? 0 : ChronoUnit.DAYS.between(Times.day(moment), lastDay),
                view.since(),
                matter == null ? null : matter.lead().value());
    }

    static String standing(Stage stage, @Nullable Outcome outcome) {
        return outcome == null ? stage.name() : outcome.name();
    }

    private static @Nullable LocalDate lastDay(ProposalView view, Stage stage) {
        var closes = view.ballot().closesAt();
        return stage != Stage.VOTING || closes == null ? null : Times.day(closes.minusMillis(1));
    }

    /** How much of the way is gone, of a hundred. */
    public int share() {
        return required == 0 ? 100 : Math.min(100, votes * 100 / required);
    }

    public boolean enough() {
        return votes >= required;
    }
}
