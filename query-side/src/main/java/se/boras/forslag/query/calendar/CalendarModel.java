package se.boras.forslag.query.calendar;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.reference.CalendarEvent;
import se.boras.forslag.events.reference.CalendarPublished;
import se.boras.forslag.events.reference.Holiday;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.RuleSetEvent;
import se.boras.forslag.events.reference.SummaryReportCalledFor;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.query.reading.Json;

/** Keeps the holidays of each year and every version of the rules; there are so few that each is a statement. */
@Component
class CalendarModel implements ReadModel {

    private static final long STILL = Long.MAX_VALUE;

    private final JdbcClient database;

    CalendarModel(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<String> tables() {
        return List.of("holiday", "rule_set");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(CalendarEvent.class, RuleSetEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        batch.forEach(past -> {
            if (past.event() instanceof CalendarEvent calendar) {
                enter(calendar, past.position());
            } else if (past.event() instanceof RuleSetEvent rules) {
                enter(rules, past.position());
            }
        });
    }

    /** A year that is published anew takes the place of what was known of it. */
    private void enter(CalendarEvent event, long position) {
        switch (event) {
            case CalendarPublished published -> {
                database.sql("update holiday set known_until = ? where year = ? and known_until = ?")
                        .params(position, published.year(), STILL)
                        .update();
                var holidays = published.holidays();
                database.sql("insert into holiday (year, day, name, known_from, known_until)"
                                + " select ?, day, name, ?, ? from unnest(?::date[], ?::text[]) as h (day, name)")
                        .params(
                                published.year(),
                                position,
                                STILL,
                                holidays.stream()
                                        .map(holiday -> holiday.date().toString())
                                        .toArray(String[]::new),
                                holidays.stream().map(Holiday::name).toArray(String[]::new))
                        .update();
            }
            case SummaryReportCalledFor _ -> {}
        }
    }

    private void enter(RuleSetEvent event, long position) {
        switch (event) {
            case RuleSetAdopted adopted ->
                database.sql("insert into rule_set (version, known_from, rules) values (?, ?, cast(? as json))")
                        .params(adopted.version(), position, Json.MAPPER.writeValueAsString(adopted.rules()))
                        .update();
        }
    }
}
