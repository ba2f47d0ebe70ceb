package se.boras.forslag.events.template;

import java.util.List;

/**
 * Letters read so from now on (<i>godkänd mall</i>), in place of the version before.
 *
 * @param checklist the points that were found to be met
 * @param lix how hard the words are to read (<i>läsbarhetsindex</i>), in the harder of the languages
 */
public record TemplateApproved(TemplateId templateId, int version, List<ChecklistPoint> checklist, int lix)
        implements TemplateEvent {
    public TemplateApproved {
        checklist = List.copyOf(checklist);
    }
}
