package se.boras.forslag.query.proposals;

/** Who may see a proposal (<i>synlighet</i>). */
enum Audience {
    /** Everybody. */
    PUBLIC,
    /** Everybody sees that there was a proposal, and how it ended; staff sees all of it. */
    TOMBSTONE,
    /** Only those who are signed in. */
    STAFF;

    static Audience of(ProposalView view) {
        var publication = view.publication();
        if (publication == null) {
            return view.closed() ? TOMBSTONE : STAFF;
        }
        return switch (publication.hiddenAs()) {
            case null -> PUBLIC;
            case TOMBSTONE -> TOMBSTONE;
            case HIDDEN -> STAFF;
        };
    }

    /** What is hidden now cannot be seen by asking how it was before. */
    static Audience narrower(Audience one, Audience other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
