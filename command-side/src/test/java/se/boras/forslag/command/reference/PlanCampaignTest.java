package se.boras.forslag.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Rights;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.reference.CampaignCommand.CancelCampaign;
import se.boras.forslag.command.reference.CampaignCommand.PlanCampaign;
import se.boras.forslag.events.reference.CampaignCancelled;
import se.boras.forslag.events.reference.CampaignId;
import se.boras.forslag.events.reference.CampaignPlanned;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanCampaignTest {

    private static final CampaignId FIRST = new CampaignId("campaign-1");
    private static final LocalDate BEGINS = LocalDate.of(2026, 9, 1);
    private static final CampaignPlanned PLANNED = new CampaignPlanned(
            FIRST, "Höstens förslag", "Proposals of the autumn", BEGINS, BEGINS.plusDays(13), "Annonser");

    @Test
    void a_campaign_gets_the_next_number_also_after_one_that_was_cancelled() {
        var cancelled = after(CampaignRegister.KIND, PLANNED, new CampaignCancelled(FIRST, "The printing was late"));

        assertThat(CampaignRules.decide(lasting(14), null)).isEqualTo(PLANNED);
        assertThat(CampaignRules.decide(lasting(14), cancelled).campaignId()).isEqualTo(new CampaignId("campaign-2"));
    }

    @Test
    void a_campaign_lasts_from_one_day_to_a_year() {
        assertThat(CampaignRules.decide(lasting(1), null).to()).isEqualTo(BEGINS);
        assertThat(CampaignRules.decide(lasting(366), null).to()).isEqualTo(BEGINS.plusDays(365));
        refused("campaign-ends-before-it-begins", () -> CampaignRules.decide(lasting(0), null));
        refused("campaign-too-long", () -> CampaignRules.decide(lasting(367), null));
    }

    @Test
    void a_campaign_is_cancelled_once() {
        var register = after(CampaignRegister.KIND, PLANNED);
        var cancel = new CancelCampaign(FIRST, "The printing was late");

        var cancelled = CampaignRules.decide(cancel, register);

        assertThat(cancelled).isEqualTo(new CampaignCancelled(FIRST, "The printing was late"));
        refused(
                "campaign-cancelled-already",
                () -> CampaignRules.decide(cancel, after(CampaignRegister.KIND, PLANNED, cancelled)));
    }

    @Test
    void a_campaign_that_nobody_planned_is_unknown() {
        var cancel = new CancelCampaign(new CampaignId("campaign-2"), "The printing was late");

        assertThatThrownBy(() -> CampaignRules.decide(cancel, null)).isInstanceOf(UnknownStream.class);
        assertThatThrownBy(() -> CampaignRules.decide(cancel, after(CampaignRegister.KIND, PLANNED)))
                .isInstanceOf(UnknownStream.class);
    }

    @Test
    void campaigns_are_the_coordinator_s() {
        for (var role : Role.values()) {
            if (role == Role.COORDINATOR) {
                Rights.require(by(role).actor(), CampaignCommand.ALLOWED);
            } else {
                refused("role-not-allowed", () -> Rights.require(by(role).actor(), CampaignCommand.ALLOWED));
            }
        }
    }

    private static PlanCampaign lasting(int days) {
        return new PlanCampaign(
                "Höstens förslag", "Proposals of the autumn", BEGINS, BEGINS.plusDays(days - 1L), "Annonser");
    }
}
