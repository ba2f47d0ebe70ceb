package se.boras.forslag.query.persons;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.DisposalEvent;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureRefused;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** The register of personal data (<i>register över personuppgifter</i>): read, asked to be erased, erased, disposed of. */
@Component
class PersonModel implements ReadModel {

    private final PersonTables tables;

    PersonModel(PersonTables tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public List<String> tables() {
        return List.of("person_event", "erasure");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(ContactEvent.class, DisposalEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var rows = new ArrayList<PersonEvent>();
        var open = new HashMap<>(
                tables.open(batch.stream().map(past -> past.event().stream()).collect(toSet())));
        var changed = new LinkedHashMap<String, Erasure>();
        for (var past : batch) {
            if (past.event() instanceof ContactEvent event) {
                rows.add(Teller.row(past, event));
                follow(past, event, open);
                note(event.contactRef().value(), open, changed);
            } else if (past.event() instanceof DisposalEvent event) {
                rows.add(Teller.row(past, event));
            }
        }
        tables.add(rows);
        tables.save(changed.values());
    }

    /** What has been decided is not decided again. */
    private static void note(String person, Map<String, Erasure> open, Map<String, Erasure> changed) {
        var request = open.get(person);
        if (request != null) {
            changed.put(request.sortKey(), request);
            if (request.undecided() == null) {
                open.remove(person);
            }
        }
    }

    private static void follow(PastEvent past, ContactEvent event, Map<String, Erasure> open) {
        var person = event.contactRef().value();
        if (event instanceof ErasureRequested asked) {
            open.put(person, Erasure.asked(past, asked));
        } else if (event instanceof ErasureGranted granted) {
            open.computeIfPresent(person, (_, request) -> request.granted(past, granted));
        } else if (event instanceof ErasureRefused refused) {
            open.computeIfPresent(person, (_, request) -> request.refused(past, refused));
        }
    }
}
