package se.boras.forslag.query.titles;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Json;
import se.boras.forslag.query.told.OrganNames;
import se.boras.forslag.query.told.OrganRegister;

/** What committees are called, on a day and in a language; one that is unknown goes by its id. */
@Repository
public class CommitteeNames implements OrganRegister {

    /** A name and the day it began to be used. */
    private record Name(String name, String nameEnglish, LocalDate from) {

        String in(boolean english) {
            return english ? nameEnglish : name;
        }
    }

    private final JdbcClient database;

    CommitteeNames(JdbcClient database) {
        this.database = database;
    }

    public String on(LocalDate day, String committee, Locale locale) {
        return names().of(committee, day, locale.getLanguage().equals("en"));
    }

    /** Every one there has been, by its id, in the order of their names. */
    public Map<String, String> all(LocalDate day, Locale locale) {
        var names = names();
        var english = locale.getLanguage().equals("en");
        return register().keySet().stream()
                .map(id -> Map.entry(id, names.of(id, day, english)))
                .sorted(Map.Entry.comparingByValue())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    @Override
    public OrganNames names() {
        var register = register();
        return (organ, day, english) -> register.getOrDefault(organ, List.of()).stream()
                .reduce((earlier, later) -> later.from().isAfter(day) ? earlier : later)
                .map(name -> name.in(english))
                .orElse(organ);
    }

    private Map<String, List<Name>> register() {
        return database
                .sql("select committee_id, names from read.committee")
                .query((row, _) -> Map.entry(row.getString("committee_id"), inOrder(row.getString("names"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Name> inOrder(String names) {
        return List.of(Json.MAPPER.readValue(names, Name[].class)).stream()
                .sorted(Comparator.comparing(Name::from))
                .toList();
    }
}
