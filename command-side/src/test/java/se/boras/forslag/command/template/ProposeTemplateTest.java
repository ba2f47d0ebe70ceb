package se.boras.forslag.command.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.template.Drafts.CLEAR;
import static se.boras.forslag.command.template.Drafts.CLEAR_ENGLISH;
import static se.boras.forslag.command.template.Drafts.COMMITTEES;
import static se.boras.forslag.command.template.Drafts.TEKNISKA;
import static se.boras.forslag.command.template.Drafts.UNCLEAR;
import static se.boras.forslag.command.template.Drafts.propose;
import static se.boras.forslag.command.template.Drafts.proposed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.template.TemplateCommand.ProposeTemplate;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateProposed;
import se.boras.forslag.events.template.TemplateText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposeTemplateTest {

    private static final Circumstances SECRETARY = by("sekreterare", Role.NAMNDSEKRETERARE, "tekniska");
    private static final Circumstances ADMIN = by(Role.ADMIN);

    @Test
    void a_secretary_proposes_words_for_the_own_committee_and_each_proposal_is_a_version() {
        var first = decide(propose(UNCLEAR), null, SECRETARY);
        var second = decide(propose(CLEAR, CLEAR_ENGLISH), after(TemplateState.KIND, first), SECRETARY);

        assertThat(first).isEqualTo(proposed(1, UNCLEAR));
        assertThat(second).isEqualTo(proposed(2, CLEAR, CLEAR_ENGLISH));
    }

    @Test
    void nobody_at_a_committee_proposes_for_another_or_for_all() {
        refused("not-your-committee", () -> decide(propose(CLEAR), null, by("annan", Role.NAMNDSEKRETERARE, "kultur")));
        refused("role-not-allowed", () -> decide(propose(LetterKind.REFERRAL, null, "{nummer}"), null, SECRETARY));
        assertThat(decide(propose(LetterKind.REFERRAL, null, "{nummer}"), null, ADMIN)
                        .templateId())
                .hasToString("template-referral");
    }

    @Test
    void a_letter_that_is_sent_before_a_committee_has_the_proposal_is_nobody_s_own() {
        refusedAt("committee", "letter-is-nobodys-own", propose(LetterKind.PUBLICATION, TEKNISKA, "{nummer}"));
        refused(
                "committee-does-not-exist",
                () -> decide(propose(LetterKind.REFERRAL, new CommitteeId("kultur"), "{nummer}"), null, ADMIN));
    }

    @Test
    void only_what_is_known_when_the_letter_is_written_can_be_put_in() {
        refusedAt("texts[0].paragraphs", "unknown-blank", propose(LetterKind.REFERRAL, TEKNISKA, "{namn}"));
        refusedAt("texts[0].paragraphs", "unknown-blank", propose(LetterKind.REFERRAL, TEKNISKA, "{number}"));
        refusedAt("texts[0].paragraphs", "unknown-blank", propose(LetterKind.REFERRAL, TEKNISKA, "{roster}"));
        refusedAt("texts[0].paragraphs", "unknown-blank", propose(LetterKind.REFERRAL, TEKNISKA, "{nummer"));
        refusedAt("texts[0].paragraphs", "unknown-blank", propose(LetterKind.REFERRAL, TEKNISKA, "nummer}"));
        refusedAt("texts[0].subject", "unknown-blank", propose(subject("{senast}")));
        refusedAt("texts[0].subject", "subject-is-one-line", propose(subject("Ditt\r\nBcc: alla")));
        refusedAt("texts[1].language", "template-language-twice", propose(CLEAR, CLEAR));
    }

    @Test
    void an_answer_and_the_proposer_s_own_link_cannot_be_left_out() {
        refusedAt("texts[0].paragraphs", "blank-is-missing", propose(LetterKind.FEEDBACK, TEKNISKA, "{nummer}"));
        refusedAt("texts[0].paragraphs", "blank-is-missing", propose(LetterKind.ACKNOWLEDGEMENT, null, "{nummer}"));
        assertThat(decide(propose(LetterKind.FEEDBACK, TEKNISKA, "{svar}"), null, ADMIN)
                        .version())
                .isEqualTo(1);
    }

    @Test
    void what_is_attested_is_kept_once_and_in_order() {
        var points = List.of(ChecklistPoint.LATEST_DATE, ChecklistPoint.WHAT_NEXT, ChecklistPoint.LATEST_DATE);
        var command = new ProposeTemplate(LetterKind.REFERRAL, TEKNISKA, List.of(CLEAR), points);

        assertThat(decide(command, null, ADMIN).attested())
                .containsExactly(ChecklistPoint.WHAT_NEXT, ChecklistPoint.LATEST_DATE);
    }

    private static TemplateText subject(String subject) {
        return new TemplateText("sv", subject, List.of("{nummer}"));
    }

    private static void refusedAt(String field, String code, ProposeTemplate command) {
        refused(code, () -> decide(command, null, ADMIN));
        assertThatThrownBy(() -> decide(command, null, ADMIN))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.arguments()).first().isEqualTo(field));
    }

    private static TemplateProposed decide(
            ProposeTemplate command, @Nullable TemplateState template, Circumstances at) {
        return TemplateRules.decide(command, template, COMMITTEES, at);
    }
}
