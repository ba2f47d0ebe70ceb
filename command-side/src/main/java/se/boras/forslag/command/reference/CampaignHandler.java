package se.boras.forslag.command.reference;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Dossier;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.reference.CampaignCommand.CancelCampaign;
import se.boras.forslag.command.reference.CampaignCommand.PlanCampaign;
import se.boras.forslag.events.reference.CampaignEvent;

/** The seam between the command bus and the rules of campaigns. */
@Component
class CampaignHandler {

    @CommandHandler(commandName = CampaignCommand.FAMILY)
    Receipt handle(CampaignCommand command, Dossier dossier, Circumstances at) {
        Rights.require(at.actor(), CampaignCommand.ALLOWED);
        var register = dossier.find(CampaignRegister.KIND, CampaignRegister.STREAM);
        CampaignEvent event = switch (command) {
            case PlanCampaign c -> CampaignRules.decide(c, register);
            case CancelCampaign c -> CampaignRules.decide(c, register);
        };
        dossier.append(CampaignRegister.KIND, event);
        return dossier.answer(Map.of("campaignId", event.campaignId().value()));
    }
}
