package se.boras.forslag.service.house;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A body with one fault, and the field that is to be named; none where there is no field to speak of. */
record Fault(String what, byte[] body, String field) {

    Fault(String what, String body, String field) {
        this(what, body.getBytes(UTF_8), field);
    }

    @Override
    public String toString() {
        return what + (field.isEmpty() ? "" : " in " + field);
    }
}
