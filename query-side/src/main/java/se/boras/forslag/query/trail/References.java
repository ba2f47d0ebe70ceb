package se.boras.forslag.query.trail;

import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.query.told.Facts;
import se.boras.forslag.query.trail.TrailLine.Reference;

/** Collects what an event points to: documents, and decisions or evidence that are only named. */
final class References {

    private static final List<String> NAMED =
            List.of("decisionRef", "evidenceRef", "evidence", "externalRef", "legalBasis");

    private References() {}

    static List<Reference> of(LedgerEvent event) {
        var documents = Facts.all(event)
                .flatMap(fact -> fact instanceof List<?> many ? many.stream() : Stream.of(fact))
                .filter(DocumentRef.class::isInstance)
                .map(DocumentRef.class::cast)
                .map(document -> new Reference(document.title(), document.url(), document.sha256(), document.dnr()));
        var named = NAMED.stream()
                .map(name -> Facts.of(event, name))
                .filter(String.class::isInstance)
                .map(name -> new Reference((String) name, null, null, null));
        return Stream.concat(documents, named).toList();
    }
}
