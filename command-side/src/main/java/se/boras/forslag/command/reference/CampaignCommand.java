package se.boras.forslag.command.reference;

import java.time.LocalDate;
import java.util.Set;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.reference.CampaignId;

/** What can be asked about campaigns (<i>kampanjer</i>), so that what came in can be read against them. */
public sealed interface CampaignCommand extends Command {

    String FAMILY = "campaigns";
    Set<Role> ALLOWED = Set.of(Role.COORDINATOR);

    @Override
    default String family() {
        return FAMILY;
    }

    record PlanCampaign(String name, String nameEnglish, LocalDate from, LocalDate to, String channel)
            implements CampaignCommand {}

    record CancelCampaign(CampaignId campaignId, String reason) implements CampaignCommand {}
}
