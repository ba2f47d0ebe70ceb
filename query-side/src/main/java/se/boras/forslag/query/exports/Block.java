package se.boras.forslag.query.exports;

import java.util.List;

/** One part of an export under a heading of its own. */
public sealed interface Block {

    String heading();

    /** What is called what. */
    record Fact(String name, Cell value) {}

    /** Facts, one below the other. */
    record Facts(String heading, List<Fact> facts) implements Block {}

    /** One column; its width is in characters. */
    record Column(String header, int width) {}

    /** Whether it needs the long side of the paper. */
    default boolean wide() {
        return this instanceof Table;
    }

    /** Rows under their headers, of which the first names its row; {@code nothing} is said where there are none. */
    record Table(String heading, List<Column> columns, List<List<Cell>> rows, String nothing) implements Block {}

    /** Paragraphs to be read. */
    record Prose(String heading, List<String> paragraphs) implements Block {}
}
