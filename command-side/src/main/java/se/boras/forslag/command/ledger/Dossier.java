package se.boras.forslag.command.ledger;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;

/**
 * The files (<i>akten</i>) that lie open while one command is decided. Whatever is read here becomes a condition of the
 * append: if any of it has moved meanwhile, the command is decided again.
 */
public final class Dossier {

    private final Ledger ledger;
    private final @Nullable Request request;
    private final Map<String, Open<?>> open = new LinkedHashMap<>();
    private final Set<String> assumedNew = new HashSet<>();
    private @Nullable Quiet quiet;
    private Receipt receipt = new Receipt(Map.of());
    private final Set<String> remembered = new HashSet<>();

    private final boolean rehearsed;

    Dossier(Ledger ledger, @Nullable Request request) {
        this(ledger, request, false);
    }

    Dossier(Ledger ledger, @Nullable Request request, boolean rehearsed) {
        this.ledger = ledger;
        this.request = request;
        this.rehearsed = rehearsed;
    }

    /** The state of a stream, or nothing if it has not begun; that it has not begun is then a condition too. */
    @SuppressWarnings("unchecked")
    public <S> @Nullable S find(StreamKind<S, ?> kind, Object id) {
        return (S) open.computeIfAbsent(id.toString(), stream -> read(kind, stream))
                .now()
                .state();
    }

    /**
     * As {@link #find}, but takes for granted, without reading, that the stream has not begun: for streams of which most
     * are new. The caller must append to it on that assumption; if it is wrong, the command is decided again and reads.
     */
    @SuppressWarnings("unchecked")
    public <S> @Nullable S findAssumingNew(StreamKind<S, ?> kind, Object id) {
        return (S) open.computeIfAbsent(
                        id.toString(), stream -> ledger.hasBegun(stream) ? read(kind, stream) : assumeNew(kind, stream))
                .now()
                .state();
    }

    public <S> S get(StreamKind<S, ?> kind, Object id) {
        var state = find(kind, id);
        if (state == null) {
            throw new UnknownStream(id.toString());
        }
        return state;
    }

    /** Streams that are numbered without gaps, to the first that has not begun; that it has not is a condition too. */
    public <S> List<S> numbered(StreamKind<S, ?> kind, IntFunction<?> id) {
        var found = new ArrayList<S>();
        for (var next = find(kind, id.apply(1)); next != null; next = find(kind, id.apply(found.size() + 1))) {
            found.add(next);
        }
        return found;
    }

    /** Appends events to streams of this kind, begun or not; they are stored together when the command ends. */
    public void append(StreamKind<?, ?> kind, List<? extends LedgerEvent> events) {
        events.forEach(event -> append(kind, event, event.happenedOn()));
    }

    public void append(StreamKind<?, ?> kind, LedgerEvent event) {
        append(kind, event, event.happenedOn());
    }

    /** Appends what happened on a day that the event itself may not tell. */
    public void append(StreamKind<?, ?> kind, LedgerEvent event, @Nullable LocalDate happenedOn) {
        if (rehearsed) {
            throw new Rehearsal.Passed();
        }
        var before = open.computeIfAbsent(event.stream(), stream -> read(kind, stream));
        ledger.publish(kind.name(), before.now().next(), event, happenedOn);
        open.put(event.stream(), before.with(event));
    }

    /** What is appended counts on there being no more in these streams than was seen of them. */
    public void require(Quiet streams) {
        quiet = streams;
    }

    public Receipt answer(Map<String, Object> made) {
        receipt = new Receipt(made);
        return receipt;
    }

    public Receipt answer() {
        return receipt;
    }

    Conditions conditions() {
        var heads = open.entrySet().stream()
                .filter(entry -> !entry.getValue().written())
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().readAt()));
        return new Conditions(heads, quiet, request, receipt);
    }

    boolean restsOnMemory() {
        return !rehearsed && !remembered.isEmpty();
    }

    /** Where nothing is stored nothing is checked either: that nothing was to be done may rest on what is no longer so. */
    void mustRestOnTheLog() {
        if (open.values().stream().noneMatch(Open::written)
                && remembered.stream().anyMatch(this::hasMoved)) {
            throw new ConcurrencyException("What was remembered has moved");
        }
    }

    private boolean hasMoved(String stream) {
        var file = open.get(stream);
        return file != null && ledger.next(stream) != file.readAt();
    }

    void remember() {
        open.forEach((stream, file) -> ledger.remember(stream, file.kind(), file.now()));
    }

    /** A rehearsal has only read; what it read may be kept. */
    void forget() {
        if (rehearsed) {
            remember();
            return;
        }
        open.keySet().forEach(ledger::forget);
        assumedNew.forEach(ledger::mayHaveBegun);
    }

    private <S> Open<S> assumeNew(StreamKind<S, ?> kind, String stream) {
        assumedNew.add(stream);
        return new Open<>(kind, 0, Version.none());
    }

    private <S> Open<S> read(StreamKind<S, ?> kind, String stream) {
        var known = ledger.remembered(kind, stream);
        if (known == null) {
            known = ledger.read(kind, stream);
        } else {
            remembered.add(stream);
        }
        return new Open<>(kind, known.next(), known);
    }
}
