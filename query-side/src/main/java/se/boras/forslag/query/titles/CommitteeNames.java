package se.boras.forslag.query.titles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Json;

/** What committees are called, on a day and in a language; one that is unknown goes by its id. */
@Repository
public class CommitteeNames {

    /** A name and the day it began to be used. */
    private record Name(String name, String nameEnglish, LocalDate from) {

        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? nameEnglish : name;
        }
    }

    private final JdbcClient database;

    CommitteeNames(JdbcClient database) {
        this.database = database;
    }

    public String on(LocalDate day, String committee, Locale locale) {
        return database.sql("select names from read.committee where committee_id = ?")
                .param(committee)
                .query(String.class)
                .optional()
                .flatMap(names -> Arrays.stream(Json.MAPPER.readValue(names, Name[].class))
                        .sorted(Comparator.comparing(Name::from))
                        .reduce((earlier, later) -> later.from().isAfter(day) ? earlier : later))
                .map(name -> name.in(locale))
                .orElse(committee);
    }
}
