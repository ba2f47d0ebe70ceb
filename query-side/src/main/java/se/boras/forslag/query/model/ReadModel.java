package se.boras.forslag.query.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.log.PastEvent;

/**
 * One read model (<i>läsmodell</i>): a pure function of the log, kept in tables that nobody else writes.
 *
 * <p>Its statements name their tables without a schema: the same code fills {@code read} from day to day, and a shadow
 * beside it when the model is built anew. Neither the clock nor the size of a batch may be seen in what it writes.
 */
public interface ReadModel {

    /** The name its processor, its lag and its rebuild go by, in kebab-case. */
    String name();

    /** Its tables, in the order in which they may be emptied. */
    List<String> tables();

    /** The kinds of events that change it; what nobody asks for is not decoded. */
    List<Class<? extends LedgerEvent>> asksFor();

    /**
     * Those of its tables that it only adds rows to and never looks anything up in. Where such a table is filled from the
     * first event it gets its indexes when it is full, which is less work than to keep them meanwhile.
     */
    default Set<String> onlyAddedTo() {
        return Set.of();
    }

    /**
     * Whose rows an event changes, in a model where no event changes those of two: what is told of one and what is told of
     * another may then be entered side by side, each in its own order. Nothing, where all must come in one order.
     */
    default @Nullable Object subject(LedgerEvent event) {
        return null;
    }

    /** Enters a batch, in the order of the log, in the transaction that remembers how far the model has come. */
    void take(List<PastEvent> batch);
}
