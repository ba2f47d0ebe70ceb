package se.boras.forslag.query.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.log.Decoding;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.told.Openness;
import se.boras.forslag.query.told.Sentences;
import se.boras.forslag.query.told.Voice;

/** One row per event that everybody may hear of; single votes are nobody's business but the voter's. */
@Component
@Order(3)
class EventsData implements Dataset {

    private static final List<String> COLUMNS =
            List.of("position", "recordedAt", "occurredOn", "publicNumber", "type", "organ", "role", "channel", "what");

    private static final String OF_PUBLIC_PROPOSALS = """
            select e.*, p.public_number from log.event e
            join read.proposal p on p.proposal_id = 'proposal-' || substring(e.stream from '^[a-z]+-([0-9]{4}-[0-9]+)')
            where e.stream not like 'vote-%' and p.audience = 'PUBLIC'
            order by e.position
            """;

    private final Rows rows;
    private final Sentences sentences;

    EventsData(Rows rows, Sentences sentences) {
        this.rows = rows;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void each(Locale locale, Consumer<List<@Nullable Object>> reader) {
        var voice = sentences.in(locale);
        rows.each(OF_PUBLIC_PROPOSALS, Map.of(), row -> {
            var past = Decoding.of(row);
            if (Openness.of(past.event()) == Openness.OPEN) {
                reader.accept(values(row, past, voice));
            }
        });
    }

    private static List<@Nullable Object> values(ResultSet row, PastEvent past, Voice voice) throws SQLException {
        var envelope = past.envelope();
        return Arrays.<@Nullable Object>asList(
                past.position(),
                past.recordedAt(),
                past.day(),
                row.getString("public_number"),
                past.type(),
                envelope.onBehalfOf(),
                envelope.role(),
                envelope.channel(),
                voice.publicly(past));
    }
}
