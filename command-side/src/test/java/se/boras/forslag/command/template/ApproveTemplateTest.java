package se.boras.forslag.command.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.template.Drafts.CLEAR;
import static se.boras.forslag.command.template.Drafts.CLEAR_ENGLISH;
import static se.boras.forslag.command.template.Drafts.TEMPLATE;
import static se.boras.forslag.command.template.Drafts.UNCLEAR;
import static se.boras.forslag.command.template.Drafts.proposed;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.template.TemplateCommand.ApproveTemplate;
import se.boras.forslag.command.template.TemplateCommand.RetireTemplate;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.TemplateApproved;
import se.boras.forslag.events.template.TemplateEvent;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateRetired;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApproveTemplateTest {

    private static final Circumstances COORDINATOR = by(Role.COORDINATOR);
    private static final TemplateProposed GOOD = proposed(2, CLEAR, CLEAR_ENGLISH);
    private static final TemplateApproved APPROVED =
            new TemplateApproved(TEMPLATE, 2, List.of(ChecklistPoint.values()), 19);

    @Test
    void an_unclear_reply_is_not_used_and_a_clearer_one_is() {
        var unclear = after(TemplateState.KIND, proposed(1, UNCLEAR));

        assertThatThrownBy(() -> approve(1, unclear, COORDINATOR))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("checklist-not-met");
                    assertThat(refusal.arguments())
                            .first()
                            .isEqualTo("NUMBER, WHO_HANDLES, WHAT_NEXT, LATEST_DATE, HOW_TO_CORRECT, HOW_TO_ASK,"
                                    + " NOT_THE_ANSWER, PUBLIC_PAGE, PLAIN_LANGUAGE, BOTH_LANGUAGES");
                });

        assertThat(approve(2, state(proposed(1, UNCLEAR), GOOD), COORDINATOR)).isEqualTo(APPROVED);
        assertThat(state(proposed(1, UNCLEAR), GOOD, APPROVED).inForce()).isEqualTo(GOOD);
    }

    @Test
    void nobody_approves_the_own_words() {
        refused("four-eyes", () -> approve(2, state(GOOD), by("sekreterare", Role.ADMIN, null)));
    }

    @Test
    void only_the_newest_words_are_approved_and_once() {
        var newer = state(GOOD, proposed(3, CLEAR, CLEAR_ENGLISH));

        refused("template-version-not-latest", () -> approve(2, newer, COORDINATOR));
        assertThat(approve(3, newer, COORDINATOR).version()).isEqualTo(3);
        refused("template-approved-already", () -> approve(2, state(GOOD, APPROVED), COORDINATOR));
    }

    @Test
    void a_new_proposal_changes_nothing_before_it_is_approved() {
        assertThat(state(GOOD, APPROVED, proposed(3, UNCLEAR)).inForce()).isEqualTo(GOOD);
    }

    @Test
    void what_is_withdrawn_is_not_used_nor_anything_before_it() {
        var again = new TemplateApproved(TEMPLATE, 3, APPROVED.checklist(), 19);
        var used = state(GOOD, APPROVED, proposed(3, CLEAR, CLEAR_ENGLISH), again);

        var retired = TemplateRules.decide(new RetireTemplate(TEMPLATE, "Nytt arbetssätt"), used);

        assertThat(retired).isEqualTo(new TemplateRetired(TEMPLATE, 3, "Nytt arbetssätt"));
        var after = state(GOOD, APPROVED, proposed(3, CLEAR, CLEAR_ENGLISH), again, retired);
        assertThat(after.inForce()).isNull();
        refused(
                "template-not-in-force",
                () -> TemplateRules.decide(new RetireTemplate(TEMPLATE, "En gång till"), after));
        assertThat(approve(3, after, COORDINATOR).version()).isEqualTo(3);
    }

    private static TemplateState state(TemplateEvent first, TemplateEvent... later) {
        return after(TemplateState.KIND, first, later);
    }

    private static TemplateApproved approve(int version, TemplateState template, Circumstances at) {
        return TemplateRules.decide(new ApproveTemplate(TEMPLATE, version), template, at);
    }
}
