package se.boras.forslag.query.templates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateText;

/** A version of a template as it is answered. */
record TemplateTold(
        String templateId,
        int version,
        LetterKind kind,
        @Nullable String committee,
        Standing state,
        List<TemplateText> texts,
        List<ChecklistPoint> attested,
        Instant proposedAt,
        @Nullable String proposedBy,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable List<ChecklistPoint> checklist,
        @Nullable Integer lix,
        @Nullable Instant retiredAt,
        @Nullable String reason) {

    static TemplateTold of(Version it) {
        var committee = it.committee();
        var approved = it.approved();
        var retired = it.retired();
        return new TemplateTold(
                it.templateId().value(),
                it.version(),
                it.kind(),
                committee == null ? null : committee.value(),
                it.standing(),
                it.texts(),
                it.attested(),
                it.proposed().at(),
                it.proposed().role(),
                approved == null ? null : approved.deed().at(),
                approved == null ? null : approved.deed().role(),
                approved == null ? null : approved.checklist(),
                approved == null ? null : approved.lix(),
                retired == null ? null : retired.deed().at(),
                retired == null ? null : retired.reason());
    }
}
