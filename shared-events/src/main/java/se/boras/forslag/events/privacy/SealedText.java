package se.boras.forslag.events.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Free text that only the holder of its key can read (<i>förseglad text</i>): destroying the key is the erasure. */
public record SealedText(@JsonValue String value) {

    @JsonCreator
    public SealedText {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A sealed text cannot be blank");
        }
    }
}
