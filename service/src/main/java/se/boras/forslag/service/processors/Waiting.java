package se.boras.forslag.service.processors;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many events processors have put aside, told to those who look after them or make them needless. */
@Repository
public class Waiting {

    private final JdbcClient database;

    Waiting(JdbcClient database) {
        this.database = database;
    }

    /** Of those that have put any aside. */
    public Map<String, Integer> perProcessor() {
        return database
                .sql("select processinggroup, count(*) from read.dead_letter group by 1")
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The processor holds everything now, what it had put aside too. */
    public void forget(String processor) {
        database.sql("delete from read.dead_letter where processinggroup = ?")
                .param(processor)
                .update();
    }

    boolean includes(String letter) {
        return database.sql("select exists (select from read.dead_letter where deadletteridentifier = ?)")
                .param(letter)
                .query(Boolean.class)
                .single();
    }
}
