package se.boras.forslag.command.report;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.events.report.CommitteeFigures;
import se.boras.forslag.events.report.Figures;

/**
 * Sums up (<i>sammanställer</i>) what was promised and done. A report states what was seen from one position of the log;
 * it is the only thing here that asks those who tell, and nothing but the statement rests on the answer.
 */
public interface Compiling {

    /** The decisions of which days, and the day as of which it is told what became of them. */
    record Period(LocalDate from, LocalDate to, LocalDate asOf) {}

    /** What was seen, and up to which position of the log. */
    record Compiled(
            String definition,
            long upToPosition,
            Figures figures,
            List<CommitteeFigures> byCommittee,
            int rows,
            String rowsHash) {}

    /** Everything that is in the log when this is called is in the answer. */
    Compiled compile(Period period);
}
