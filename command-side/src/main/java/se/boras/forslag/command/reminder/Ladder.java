package se.boras.forslag.command.reminder;

import static se.boras.forslag.events.commitment.EscalationLevel.EXECUTIVE_BOARD;
import static se.boras.forslag.events.commitment.EscalationLevel.UNIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.EscalationLevel;

/**
 * The days on which somebody is reminded of one last day, higher up the later it gets (<i>påminnelsetrappa</i>). Each
 * rung is taken once; whoever comes late takes the highest whose day has come, and those below it no more.
 */
public record Ladder(List<Rung> rungs) {
    public Ladder {
        rungs = rungs.stream().sorted(Comparator.comparing(Rung::on)).toList();
    }

    /** Whoever has said when it will be done is asked again on that day, and not before; the board is told even so. */
    public Ladder answered(@Nullable LocalDate forecast) {
        if (forecast == null) {
            return this;
        }
        var after = rungs.stream()
                .filter(rung -> rung.level() == EXECUTIVE_BOARD || rung.on().isAfter(forecast));
        return new Ladder(
                Stream.concat(Stream.of(new Rung(forecast, UNIT)), after).toList());
    }

    public Ladder only(EscalationLevel level) {
        return new Ladder(rungs.stream().filter(rung -> rung.level() == level).toList());
    }

    /** The rung to be taken today, if there is one that nobody has taken. */
    public Optional<Rung> due(LastDay day, LocalDate today) {
        return rungs.stream()
                .filter(rung -> !rung.on().isAfter(today))
                .reduce((_, later) -> later)
                .filter(rung -> !day.covers(rung));
    }

    /** The rung that is taken next, today or later. */
    public Optional<Rung> next(LastDay day) {
        return rungs.stream().filter(rung -> !day.covers(rung)).findFirst();
    }
}
