package se.boras.forslag.query.scorecard;

import org.jspecify.annotations.Nullable;

/** All marks of one kind, of one committee or of all of them together. */
record Sum(
        int count,
        int days,
        int longest,
        int times,
        @Nullable Double median,
        @Nullable Double ninetieth) {

    static final Sum NONE = new Sum(0, 0, 0, 0, null, null);
}
