package se.boras.forslag.service.eventlog;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.command.ledger.Answers;
import se.boras.forslag.command.ledger.Receipt;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code log.answer}. */
@Repository
class StoredAnswers implements Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MADE = new TypeReference<>() {};

    private final JdbcClient database;

    StoredAnswers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Answer> to(String key) {
        return database.sql("select digest, made, position from log.answer where key = ?")
                .param(key)
                .query((row, _) -> new Answer(
                        row.getString("digest"),
                        new Receipt(JSON.readValue(row.getString("made"), MADE), row.getLong("position"))))
                .optional();
    }
}
