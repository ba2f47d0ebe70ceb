package se.boras.forslag.service.security;

/** What a cell of the table of rights says. */
enum Mark {
    /** May, wherever it is. */
    YES("yes"),
    /** May where the committee (<i>nämnd</i>) that one acts for has the matter, which the rules find out. */
    OWN("own"),
    /** May not. */
    NO("");

    private final String written;

    Mark(String written) {
        this.written = written;
    }

    static Mark read(String cell) {
        for (var mark : values()) {
            if (mark.written.equals(cell)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("No cell of the table of rights says \"" + cell + "\"");
    }
}
