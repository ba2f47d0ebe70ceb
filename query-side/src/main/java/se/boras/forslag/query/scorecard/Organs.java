package se.boras.forslag.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.titles.CommitteeNames;

/** Reads the register of committees as it was on a day: an end that lies ahead is none yet. */
@Repository
class Organs {

    private final JdbcClient database;
    private final CommitteeNames names;

    Organs(JdbcClient database, CommitteeNames names) {
        this.database = database;
        this.names = names;
    }

    Optional<Organ> find(String committee, LocalDate day, Locale locale) {
        return asked("committee_id = :committee", committee, day, day, locale).stream()
                .findFirst();
    }

    /** Those that existed in the period. */
    List<Organ> of(Span period, LocalDate day, Locale locale) {
        return asked("ended_on is null or ended_on > :since", "", period.from(), day, locale);
    }

    private List<Organ> asked(String which, String committee, LocalDate since, LocalDate day, Locale locale) {
        var called = names.names();
        var english = locale.getLanguage().equals("en");
        return database.sql(
                        "select committee_id, ended_on, merged_into from read.committee where established_on <= :day"
                                + " and (" + which + ") order by committee_id")
                .param("committee", committee)
                .param("since", since)
                .param("day", day)
                .query((row, _) -> {
                    var id = row.getString("committee_id");
                    var endedOn = row.getObject("ended_on", LocalDate.class);
                    var over = endedOn != null && !endedOn.isAfter(day);
                    return new Organ(
                            id,
                            called.of(id, day, english),
                            over ? endedOn : null,
                            over ? row.getString("merged_into") : null);
                })
                .list();
    }
}
