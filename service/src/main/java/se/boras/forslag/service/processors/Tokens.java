package se.boras.forslag.service.processors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each processor has come by its token, whichever node runs it. */
@Component
public class Tokens {

    /** One processor's token: what it has handled, who runs it, and when that node last said so. */
    public record Token(
            String processor, long position, @Nullable String owner, Duration silence) {}

    private static final String SELECT = """
            select processorname, token, tokentype, owner,
                   extract(epoch from clock_timestamp() - timestamp::timestamptz) as silence
            from read.token_entry where segment = 0 and processorname <> '__config'
            """;

    private final JdbcClient database;
    private final TokenStore store;
    private final Serializer serializer;

    Tokens(JdbcClient database, TokenStore store, Serializer serializer) {
        this.database = database;
        this.store = store;
        this.serializer = serializer;
    }

    public List<Token> all() {
        return database.sql(SELECT + " order by processorname")
                .query((row, _) -> token(row))
                .list();
    }

    public long position(String processor) {
        return database.sql(SELECT + " and processorname = ?")
                .param(processor)
                .query((row, _) -> token(row))
                .single()
                .position();
    }

    /** Until the transaction ends no node stores a batch of this processor: each stores its token with the batch. */
    public void hold(String processor) {
        database.sql("select from read.token_entry where processorname = ? for update")
                .param(processor)
                .query()
                .listOfRows();
    }

    /** Lets this node go on from there, in the transaction. Whichever node had the processor has lost it. */
    public void move(String processor, long position) {
        database.sql("update read.token_entry set owner = null where processorname = ?")
                .param(processor)
                .update();
        for (var segment : store.fetchSegments(processor)) {
            store.fetchToken(processor, segment);
            store.storeToken(new GlobalSequenceTrackingToken(position), processor, segment);
        }
    }

    private Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getString("processorname"),
                position(row.getBytes("token"), row.getString("tokentype")),
                row.getString("owner"),
                Duration.ofMillis(Math.round(row.getDouble("silence") * 1000)));
    }

    private long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null) {
            return 0;
        }
        TrackingToken read = serializer.deserialize(
                new SimpleSerializedObject<>(token, byte[].class, Objects.requireNonNull(type), null));
        return read == null ? 0 : read.position().orElse(0);
    }
}
