package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.at;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.CONTACT;
import static se.boras.forslag.command.proposal.Proposals.SEALED;
import static se.boras.forslag.command.proposal.Proposals.number;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.reference.RuleBook;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.Rules;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmitProposalTest {

    private static final Instant RULE_CHANGE = Instant.parse("2023-06-20T22:00:00Z");
    private static final RuleBook BOOK = new RuleBook(List.of(
            rules("2022:1", Instant.parse("2022-01-01T00:00:00Z"), 100, 60), rules("2023:2", RULE_CHANGE, 150, 90)));
    private static final Contact BY_MAIL = new Contact("Kim", "kim@example.org", "503 30", null, null, "sv");
    private static final Contact BY_LETTER = new Contact("Kim", null, null, "Storgatan 1", null, "sv");
    private static final Contact BY_NOTHING = new Contact("Kim", null, "503 30", null, null, "sv");

    @Test
    void a_citizen_hands_in_a_proposal_and_it_gets_its_number_and_its_rules() {
        var event = decide(own(BY_MAIL), by(Role.CITIZEN));

        assertThat(event.proposalId()).hasToString("proposal-2026-0007");
        assertThat(event.publicNumber()).hasToString("BF-2026-0007");
        assertThat(event.contactRef()).isEqualTo(CONTACT);
        assertThat(event.contentHash()).isEqualTo("hash");
        assertThat(event.submittedAt()).isEqualTo(NOON);
        assertThat(event.ruleSetVersion()).isEqualTo("2023:2");
        assertThat(event.votesRequired()).isEqualTo(150);
        assertThat(event.pathway()).isEqualTo(Pathway.VOTED);
    }

    @Test
    void T_11_the_rules_are_those_of_the_instant_of_submission() {
        var before = decide(own(BY_MAIL), at(RULE_CHANGE.minusMillis(1), by(Role.CITIZEN)));
        var after = decide(own(BY_MAIL), at(RULE_CHANGE, by(Role.CITIZEN)));

        assertThat(before.votesRequired()).isEqualTo(100);
        assertThat(before.votingDays()).isEqualTo(60);
        assertThat(after.votesRequired()).isEqualTo(150);
        assertThat(after.votingDays()).isEqualTo(90);
    }

    @Test
    void a_registrar_enters_what_came_on_paper_from_somebody_without_mail() {
        var event = decide(behalf(BY_LETTER, Channel.PAPER, null), by(Role.REGISTRATOR));

        assertThat(event.channel()).isEqualTo(Channel.PAPER);
    }

    @Test
    void a_registrar_says_that_a_proposal_needs_no_votes() {
        var event = decide(behalf(BY_LETTER, Channel.PHONE, Pathway.DIRECT), by(Role.REGISTRATOR));

        assertThat(event.pathway()).isEqualTo(Pathway.DIRECT);
    }

    @Test
    void only_a_registrar_says_by_which_way_it_came_or_that_it_needs_no_votes() {
        refused("not-allowed", () -> decide(behalf(BY_MAIL, Channel.PAPER, null), by(Role.CITIZEN)));
        refused("not-allowed", () -> decide(behalf(BY_MAIL, null, Pathway.DIRECT), by(Role.CITIZEN)));
        assertThatCode(() -> decide(behalf(BY_MAIL, null, Pathway.VOTED), by(Role.CITIZEN)))
                .doesNotThrowAnyException();
    }

    @Test
    void on_behalf_of_others_it_comes_on_paper_or_by_telephone() {
        refused("channel-not-on-behalf", () -> decide(behalf(BY_MAIL, Channel.IMPORT, null), by(Role.REGISTRATOR)));
    }

    @Test
    void whoever_hands_it_in_must_be_reachable() {
        refused("email-needed", () -> decide(own(BY_LETTER), by(Role.CITIZEN)));
        refused("email-needed", () -> decide(own(BY_LETTER), by(Role.REGISTRATOR)));
        refused("no-way-to-answer", () -> decide(behalf(BY_NOTHING, Channel.PAPER, null), by(Role.REGISTRATOR)));
    }

    @Test
    void T_42_nothing_personal_is_shown_when_the_command_or_its_form_is_printed() {
        var form = new Submission(
                "En titel om Kim",
                "En text om Kim",
                "sv",
                new Submission.Sender("Kim", "kim@example.org", null, null, null),
                null,
                null);

        assertThat(form.command().toString() + form + form.contact()).doesNotContain("Kim", "kim");
    }

    private static ProposalSubmitted decide(SubmitProposal command, Circumstances at) {
        SubmissionRules.admit(command, at);
        var content = new SealedContent(SEALED, SEALED, "hash");
        return SubmissionRules.decide(command, number(7), CONTACT, content, BOOK.at(at.now()), at);
    }

    private static SubmitProposal own(Contact contact) {
        return behalf(contact, null, null);
    }

    private static SubmitProposal behalf(Contact contact, @Nullable Channel channel, @Nullable Pathway pathway) {
        return new SubmitProposal("Fler bänkar", "Det finns för få bänkar.", "sv", contact, channel, pathway);
    }

    private static RuleSetAdopted rules(String version, Instant from, int votes, int days) {
        var addresses = new AddressRules(List.of(), List.of(), List.of());
        return new RuleSetAdopted(
                version,
                from,
                null,
                new Rules(
                        votes,
                        days,
                        24,
                        5,
                        7,
                        5,
                        5,
                        10,
                        6,
                        14,
                        2,
                        21,
                        10,
                        90,
                        10,
                        6,
                        Rules.ReferralTiming.AT_CLOSE,
                        addresses,
                        null,
                        null));
    }
}
