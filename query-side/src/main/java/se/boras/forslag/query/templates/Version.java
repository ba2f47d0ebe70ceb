package se.boras.forslag.query.templates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;
import se.boras.forslag.events.template.TemplateText;
import se.boras.forslag.query.log.PastEvent;

/** One version of a template (<i>mallversion</i>); who proposed and approved it is told by role, never by name. */
record Version(
        TemplateId templateId,
        int version,
        long position,
        LetterKind kind,
        @Nullable CommitteeId committee,
        Standing standing,
        List<TemplateText> texts,
        List<ChecklistPoint> attested,
        Deed proposed,
        @Nullable Approval approved,
        @Nullable Retirement retired) {

    /** When something was done, and in which role. */
    record Deed(Instant at, @Nullable String role) {

        static Deed of(PastEvent past) {
            return new Deed(past.recordedAt(), past.envelope().role());
        }
    }

    record Approval(Deed deed, List<ChecklistPoint> checklist, int lix) {}

    record Retirement(Deed deed, String reason) {}

    static Version of(TemplateProposed event, PastEvent past) {
        return new Version(
                event.templateId(),
                event.version(),
                past.position(),
                event.kind(),
                event.committee(),
                Standing.PROPOSED,
                event.texts(),
                event.attested(),
                Deed.of(past),
                null,
                null);
    }

    Version approved(TemplateApproved event, PastEvent past) {
        return with(Standing.IN_FORCE, new Approval(Deed.of(past), event.checklist(), event.lix()), null);
    }

    Version retired(TemplateRetired event, PastEvent past) {
        return with(Standing.RETIRED, approved, new Retirement(Deed.of(past), event.reason()));
    }

    /** Once approved it stands until another is approved; before that, until another is proposed. */
    Version followed(Standing whatEnds) {
        return standing == whatEnds ? with(Standing.REPLACED, approved, retired) : this;
    }

    private Version with(Standing next, @Nullable Approval approval, @Nullable Retirement retirement) {
        return new Version(
                templateId, version, position, kind, committee, next, texts, attested, proposed, approval, retirement);
    }
}
