package se.boras.forslag.command.template;

import java.util.LinkedHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.reference.Reference;
import se.boras.forslag.command.template.TemplateCommand.ApproveTemplate;
import se.boras.forslag.command.template.TemplateCommand.ProposeTemplate;
import se.boras.forslag.command.template.TemplateCommand.RetireTemplate;
import se.boras.forslag.events.template.TemplateEvent;
import se.boras.forslag.events.template.TemplateProposed;

/** The seam between the command bus and the rules of reply templates. */
@Component
class TemplateHandler {

    @CommandHandler(commandName = TemplateCommand.FAMILY)
    Receipt handle(TemplateCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), TemplateRights.of(command));
        TemplateEvent event = switch (command) {
            case ProposeTemplate c ->
                TemplateRules.decide(
                        c, dossier.find(TemplateState.KIND, c.templateId()), Reference.committees(dossier), at);
            case ApproveTemplate c -> TemplateRules.decide(c, dossier.get(TemplateState.KIND, c.templateId()), at);
            case RetireTemplate c -> TemplateRules.decide(c, dossier.get(TemplateState.KIND, c.templateId()));
        };
        dossier.append(TemplateState.KIND, event);
        return answer(event, dossier);
    }

    /** Whoever proposes hears at once what is still missing. */
    private static Receipt answer(TemplateEvent event, Dossier dossier) {
        var made = new LinkedHashMap<String, Object>();
        made.put("templateId", event.templateId().value());
        made.put("version", event.version());
        if (event instanceof TemplateProposed proposed) {
            made.put(
                    "unmet",
                    new Checklist(proposed).unmet().stream().map(Enum::name).toList());
        }
        return dossier.answer(made);
    }
}
