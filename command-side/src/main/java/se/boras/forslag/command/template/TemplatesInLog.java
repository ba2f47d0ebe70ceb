package se.boras.forslag.command.template;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.mail.Templates;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;

/** Looks up templates in the log, where they are true the moment they are approved. */
@Component
class TemplatesInLog implements Templates {

    private final EventStore log;
    private final Archive archive;

    TemplatesInLog(EventStore log, Archive archive) {
        this.log = log;
        this.archive = archive;
    }

    @Override
    public Optional<TemplateProposed> inForce(LetterKind kind, @Nullable CommitteeId committee) {
        return Optional.ofNullable(committee)
                .flatMap(own -> inForce(TemplateId.of(kind, own)))
                .or(() -> inForce(TemplateId.of(kind, null)));
    }

    Optional<TemplateProposed> inForce(TemplateId template) {
        return archive.find(TemplateState.KIND, template.value())
                .flatMap(state -> Optional.ofNullable(state.inForce()));
    }

    /** The version asked for, or the newest there is. */
    Optional<TemplateProposed> proposed(TemplateId template, @Nullable Integer version) {
        return log.readEvents(template.value())
                .asStream()
                .map(event -> event.getPayload())
                .filter(TemplateProposed.class::isInstance)
                .map(TemplateProposed.class::cast)
                .filter(proposed -> version == null || proposed.version() == version)
                .reduce((_, newer) -> newer);
    }
}
