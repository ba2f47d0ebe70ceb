package se.boras.forslag.command.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.reference.ReferenceCommand.CallForSummaryReport;
import se.boras.forslag.command.time.Timer;

/** The two days of the year on which promises are summed up for the council (<i>sammanställningen</i>). */
@Component
public class ReportCalendar implements Timer {
    @Override
    public String kind() {
        return "call-for-summary-report";
    }

    @Override
    public Command when(String subject, Instant due) {
        return new CallForSummaryReport(LocalDate.parse(subject));
    }

    public List<LocalDate> of(int year) {
        return List.of(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year, Month.OCTOBER, 1));
    }
}
