package se.boras.forslag.events.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;

/**
 * Somebody wants a letter to read so (<i>förslag till mall</i>); nothing is sent with these words before somebody else
 * has approved them. They name no person.
 *
 * @param committee whose letters it is for; those of all that have no template of their own if absent
 * @param attested the points of the checklist that the proposer answers for
 */
public record TemplateProposed(
        TemplateId templateId,
        int version,
        LetterKind kind,
        @Nullable CommitteeId committee,
        List<TemplateText> texts,
        List<ChecklistPoint> attested,
        String proposedBy)
        implements TemplateEvent {
    public TemplateProposed {
        texts = List.copyOf(texts);
        attested = List.copyOf(attested);
    }
}
