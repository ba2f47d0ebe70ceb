package se.boras.forslag.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.feedback.ObligationEvent;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.DisposalEvent;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.reference.CalendarEvent;
import se.boras.forslag.events.reference.CampaignEvent;
import se.boras.forslag.events.reference.CommitteeEvent;
import se.boras.forslag.events.reference.RuleSetEvent;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.events.template.TemplateEvent;

/** Every word of the ledger (<i>liggaren</i>): what an event is called on disk, whichever class carries it today. */
public final class Vocabulary {

    public static final String REVISION = "1";

    private static final List<Class<? extends LedgerEvent>> FAMILIES = List.of(
            ProposalEvent.class,
            BallotEvent.class,
            VoteEvent.class,
            CaseEvent.class,
            CommitmentEvent.class,
            ObligationEvent.class,
            ContactEvent.class,
            DisposalEvent.class,
            CommitteeEvent.class,
            RuleSetEvent.class,
            CalendarEvent.class,
            CampaignEvent.class,
            TemplateEvent.class,
            ReportEvent.class);

    private static final Map<String, Class<? extends LedgerEvent>> BY_NAME =
            events().collect(toUnmodifiableMap(Vocabulary::nameOf, event -> event));

    private Vocabulary() {}

    public static List<Class<? extends LedgerEvent>> families() {
        return FAMILIES;
    }

    /** All events, family by family, each in the order of its life. */
    public static Stream<Class<? extends LedgerEvent>> events() {
        return FAMILIES.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(event -> event.asSubclass(LedgerEvent.class));
    }

    public static Map<String, Class<? extends LedgerEvent>> byName() {
        return BY_NAME;
    }

    public static String nameOf(Class<? extends LedgerEvent> event) {
        return event.getSimpleName();
    }
}
