package se.boras.forslag.query.annals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.log.PastEvent;

/** One kind of subject in the annals: which events speak of it, and what they make of it. */
interface Chapter<V> {

    String table();

    Class<V> view();

    List<Column<V>> columns();

    /** The one the event speaks of, where it is one of this chapter's. */
    @Nullable
    String subject(LedgerEvent event);

    /** The subject after the event; nothing before the event that begins it. */
    @Nullable
    V evolve(@Nullable V before, PastEvent event);
}
