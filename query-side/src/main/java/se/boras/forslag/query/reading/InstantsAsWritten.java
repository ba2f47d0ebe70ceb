package se.boras.forslag.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads instants in the form in which the ledger writes them ({@code 2026-03-02T08:00:00.123Z}) digit by digit: there is
 * one in every vote, and a formatter takes ten times as long. Any other form is left to it.
 */
final class InstantsAsWritten extends StdDeserializer<Instant> {

    private static final String FORM = "0000-00-00T00:00:00";
    private static final int NINE = 9;

    InstantsAsWritten() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? read(json.getString())
                : (Instant) context.handleUnexpectedToken(Instant.class, json);
    }

    static Instant read(String text) {
        return isAsWritten(text) ? asWritten(text) : Instant.parse(text);
    }

    private static boolean isAsWritten(String text) {
        var end = text.length() - 1;
        if (end < FORM.length() || end > FORM.length() + 1 + NINE || text.charAt(end) != 'Z') {
            return false;
        }
        for (int at = 0; at < end; at++) {
            var expected = at < FORM.length() ? FORM.charAt(at) : at == FORM.length() ? '.' : '0';
            var found = text.charAt(at);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return end != FORM.length() + 1
                && number(text, 11, 13) < 24
                && number(text, 14, 16) < 60
                && number(text, 17, 19) < 60;
    }

    private static Instant asWritten(String text) {
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        var seconds = number(text, 11, 13) * 3600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        var nanos = 0;
        for (int digit = 1; digit <= NINE; digit++) {
            var at = FORM.length() + digit;
            nanos = nanos * 10 + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + seconds, nanos);
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
