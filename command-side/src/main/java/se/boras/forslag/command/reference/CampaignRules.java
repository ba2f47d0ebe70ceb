package se.boras.forslag.command.reference;

import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.reference.CampaignCommand.CancelCampaign;
import se.boras.forslag.command.reference.CampaignCommand.PlanCampaign;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignPlanned;

/** The rules of campaigns: one has a beginning and an end, and is cancelled once. */
final class CampaignRules {

    private static final int LONGEST_DAYS = 366;
    private static final CampaignRegister NONE = new CampaignRegister(Map.of());

    private CampaignRules() {}

    /** A campaign of the past may be entered too: statistics are read afterwards. */
    static CampaignPlanned decide(PlanCampaign command, @Nullable CampaignRegister register) {
        if (command.to().isBefore(command.from())) {
            throw invalid("to", "campaign-ends-before-it-begins");
        }
        if (!command.to().isBefore(command.from().plusDays(LONGEST_DAYS))) {
            throw invalid("to", "campaign-too-long", LONGEST_DAYS);
        }
        return new CampaignPlanned(
                (register == null ? NONE : register).next(),
                command.name(),
                command.nameEnglish(),
                command.from(),
                command.to(),
                command.channel());
    }

    static CampaignCancelled decide(CancelCampaign command, @Nullable CampaignRegister register) {
        if (register == null || !register.knows(command.campaignId())) {
            throw new UnknownStream(command.campaignId().value());
        }
        if (register.isCancelled(command.campaignId())) {
            throw conflict("campaign-cancelled-already");
        }
        return new CampaignCancelled(command.campaignId(), command.reason());
    }
}
