package se.boras.forslag.service.steps;

import java.util.List;

/**
 * One field of a form (<i>fält</i>).
 *
 * @param owner the document it belongs to, for words of its own
 * @param most how much may be written
 * @param example what could stand there
 * @param choices what there is to choose from
 * @param parts the fields of a part that has fields itself
 */
record Field(
        String name,
        String owner,
        Kind kind,
        boolean required,
        int most,
        String example,
        Choices choices,
        List<Field> parts) {

    /** How it is asked for. */
    enum Kind {
        TEXT,
        PROSE,
        NUMBER,
        DAY,
        INSTANT,
        YES_NO,
        CHOICE,
        CHOICES,
        COMMITTEE,
        LINK,
        MAIL,
        /** Nothing to write: the page knows it. */
        KNOWN,
        PART,
        PARTS,
        TEXTS
    }

    /** Constants, and the name of what they are constants of, under which their words are found. */
    record Choices(String of, List<String> constants) {

        static final Choices NONE = new Choices("", List.of());
    }
}
