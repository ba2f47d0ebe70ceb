package se.boras.forslag.command.imports;

import java.util.List;

/** Something that is wrong in a file: in which field, and the code of the sentence that says what. */
record Fault(String field, String code, List<Object> arguments) {

    static Fault in(String field, String code, Object... arguments) {
        return new Fault(field, code, List.of(arguments));
    }

    Fault inRow(int row) {
        return new Fault("row " + row + ", " + field, code, arguments);
    }
}
