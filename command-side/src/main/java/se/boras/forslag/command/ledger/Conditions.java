package se.boras.forslag.command.ledger;

import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * On what condition the events of a unit of work may be appended, for the log to check in the same transaction.
 *
 * @param heads the number of the next event of each stream that was read but not written
 * @param quiet the streams of which nothing may have been stored unseen, if that matters
 * @param request the caller's idempotency key and what it asked, stored with the events
 */
public record Conditions(
        Map<String, Long> heads,
        @Nullable Quiet quiet,
        @Nullable Request request,
        Receipt receipt) {

    static final String RESOURCE = "liggaren.conditions";

    public static @Nullable Conditions of(UnitOfWork<?> work) {
        Dossier dossier = work.getResource(RESOURCE);
        return dossier == null ? null : dossier.conditions();
    }
}
