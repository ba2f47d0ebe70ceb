package se.boras.forslag.command.feedback;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeEvent;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.events.reference.OrganAddressSet;

/** What committees are called, for letters: the register of the rules knows them by their short names only. */
@Component
public class CommitteeNames {

    private static final String REGISTER = "register-committees";

    private final EventStore store;

    CommitteeNames(EventStore store) {
        this.store = store;
    }

    public String of(CommitteeId committee, String language) {
        var name = committee.value();
        var events = store.readEvents(REGISTER);
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof CommitteeEvent event) {
                name = next(name, event, committee, "en".equals(language));
            }
        }
        return name;
    }

    private static String next(String before, CommitteeEvent event, CommitteeId committee, boolean english) {
        return switch (event) {
            case CommitteeEstablished e when e.committee().equals(committee) -> english ? e.nameEnglish() : e.name();
            case CommitteeRenamed e when e.committee().equals(committee) -> english ? e.nameEnglish() : e.name();
            case CommitteeEstablished _,
                    CommitteeRenamed _,
                    CommitteeMerged _,
                    CommitteeDissolved _,
                    OrganAddressSet _ -> before;
        };
    }
}
