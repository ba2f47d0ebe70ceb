package se.boras.forslag.command.api;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value out of text and out of nothing else; what is no such value is refused by the name of its field. */
class FromText<T> extends StdDeserializer<T> {

    private final Function<String, T> reader;

    FromText(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
        try {
            return reader.apply(parser.getString());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw context.weirdStringException("", handledType(), "not such a value");
        }
    }
}
