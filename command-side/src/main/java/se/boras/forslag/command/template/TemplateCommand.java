package se.boras.forslag.command.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateText;

/** What can be asked about reply templates (<i>svarsmallar</i>). */
public sealed interface TemplateCommand extends Command {

    String FAMILY = "template";

    @Override
    default String family() {
        return FAMILY;
    }

    TemplateId templateId();

    /** The words must name no person: they are kept for ever, in clear. */
    record ProposeTemplate(
            LetterKind kind, @Nullable CommitteeId committee, List<TemplateText> texts, List<ChecklistPoint> attested)
            implements TemplateCommand {

        @Override
        public TemplateId templateId() {
            return TemplateId.of(kind, committee);
        }
    }

    /** Names the version, so that nobody approves other words than those that were read. */
    record ApproveTemplate(TemplateId templateId, int version) implements TemplateCommand {}

    record RetireTemplate(TemplateId templateId, String reason) implements TemplateCommand {}
}
