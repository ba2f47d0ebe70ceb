package se.boras.forslag.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.reference.CommitteeId;

/** Reads the parameters of a question; what cannot be read is refused by the name of its field. */
public final class Asked {

    private static final int LONGEST_SEARCH = 200;

    private Asked() {}

    public static <E extends Enum<E>> @Nullable E oneOf(Class<E> values, String field, @Nullable String value) {
        return read(field, value, text -> Enum.valueOf(values, text));
    }

    public static boolean flag(String field, @Nullable String value) {
        return switch (value) {
            case null -> false;
            case "true" -> true;
            case "false", "" -> false;
            default -> throw Refused.invalid(field);
        };
    }

    public static @Nullable ProposalId proposal(String field, @Nullable String value) {
        return read(field, value, Ids::proposal);
    }

    public static @Nullable String committee(@Nullable String value) {
        var committee = read("committee", value, CommitteeId::new);
        return committee == null ? null : committee.value();
    }

    /** What PostgreSQL cannot hold as text, nobody can find in it. */
    public static @Nullable String search(@Nullable String value) {
        return read("q", value, text -> {
            if (text.length() > LONGEST_SEARCH || text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException();
            }
            return text.strip();
        });
    }

    public static long number(String field, @Nullable String value, long least, long otherwise) {
        var number = read(field, value, Long::parseLong);
        if (number != null && number < least) {
            throw Refused.invalid(field);
        }
        return number == null ? otherwise : number;
    }

    public static @Nullable LocalDate day(String field, @Nullable String value) {
        return read(field, value, Times::day);
    }

    public static @Nullable Instant instant(String field, @Nullable String value) {
        return read(field, value, Times::instant);
    }

    public static <T> @Nullable T read(String field, @Nullable String value, Function<String, T> reader) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (RuntimeException unreadable) {
            throw Refused.invalid(field);
        }
    }
}
