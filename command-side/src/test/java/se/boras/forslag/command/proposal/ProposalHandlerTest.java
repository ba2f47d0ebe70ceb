package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.Rules;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalHandlerTest {

    @RegisterExtension
    static final Office OFFICE = new Office();

    private static final Actor REGISTRATOR = by(Role.REGISTRATOR).actor();
    private static final Contact KIM = new Contact("Kim", "kim@exmaple.org", "503 30", null, null, "sv");

    @BeforeAll
    static void adoptRules() {
        var addresses = new AddressRules(List.of(), List.of(), List.of());
        var rules = new Rules(
                150,
                90,
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
                null);
        OFFICE.log.store("RuleBook", 0, new RuleSetAdopted("2023:2", NOON.minus(Duration.ofDays(900)), null, rules));
    }

    @Test
    void a_proposal_is_stored_sealed_under_its_number_and_the_contact_lies_in_the_vault() {
        var receipt = submit();

        var event = last(ProposalSubmitted.class);
        assertThat(receipt.made())
                .containsEntry("id", event.proposalId().value())
                .containsEntry("publicNumber", event.publicNumber().value());
        assertThat(event.toString()).doesNotContain("Kim", "bänkar", "exmaple");
        assertThat(OFFICE.a(SealedTexts.class).open(event.proposalId(), event.titleSealed()))
                .contains("Fler bänkar");
        assertThat(OFFICE.a(Contacts.class).find(event.contactRef())).contains(KIM);
    }

    @Test
    void the_same_text_has_another_fingerprint_in_another_proposal() {
        submit();
        var first = last(ProposalSubmitted.class).contentHash();
        submit();

        assertThat(last(ProposalSubmitted.class).contentHash()).hasSize(64).isNotEqualTo(first);
    }

    @Test
    void many_at_once_get_a_series_without_gaps() throws Exception {
        var before = OFFICE.log.next(2026);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Receipt> one = ProposalHandlerTest::submit;
            for (var done :
                    people.invokeAll(IntStream.range(0, 40).mapToObj(_ -> one).toList())) {
                assertThat(done.get().made()).containsKey("publicNumber");
            }
        }

        assertThat(running(OFFICE.log.next(2026))).isEqualTo(running(before) + 40);
    }

    @Test
    void T_39_when_another_node_has_just_taken_the_number_the_next_one_is_used_and_nobody_is_kept_twice() {
        var free = OFFICE.log.next(2026);
        OFFICE.log.afterTheNextNumber(once(() -> takenByAnother(free)));

        isNextAfter(free);
    }

    @Test
    void T_39_when_another_node_is_faster_in_storing_the_next_one_is_used_and_nobody_is_kept_twice() {
        var free = OFFICE.log.next(2026);
        OFFICE.log.beforeStoring(once(() -> takenByAnother(free)));

        isNextAfter(free);
    }

    @Test
    void a_submission_that_is_refused_leaves_nothing_in_the_vault() {
        var kept = contactsKept();
        var unreachable = new SubmitProposal(
                "Titel", "En lång text", "sv", new Contact("Kim", null, null, null, null, "sv"), null, null);

        refused("email-needed", () -> OFFICE.commands().send(Actor.CITIZEN, unreachable));

        assertThat(contactsKept()).isEqualTo(kept);
    }

    @Test
    void an_address_is_confirmed_by_its_link_and_by_no_other() {
        var id = submitted();
        var links = OFFICE.a(Links.class);
        var token = links.make(Purpose.CONFIRM_ADDRESS, id, NOON.plusSeconds(60));
        var late = links.make(Purpose.CONFIRM_ADDRESS, id, NOON);

        refused("link-unknown", () -> confirm("no such token"));
        refused("link-expired", () -> confirm(late));
        assertThat(confirm(token).made()).containsEntry("id", id.value());
        assertThat(last(ContactAddressVerified.class).proposalId()).isEqualTo(id);
        refused("link-used", () -> confirm(token));
    }

    @Test
    void T_34_whoever_has_the_old_address_cannot_confirm_the_new_one_or_speak_for_the_proposer() {
        var id = submitted();
        var links = OFFICE.a(Links.class);
        var confirms = links.make(Purpose.CONFIRM_ADDRESS, id, NOON.plusSeconds(60));
        var speaks = links.make(Purpose.PROPOSER, id, NOON.plusSeconds(60));
        var ofAnother = links.make(Purpose.CONFIRM_ADDRESS, submitted(), NOON.plusSeconds(60));
        OFFICE.commands().send(REGISTRATOR, new IntakeCommand.RequestCompletion(id, "Var?", TODAY));

        OFFICE.commands().send(REGISTRATOR, new AddressCommand.CorrectContact(id, "kim@example.org", "felstavad"));

        var corrected = last(ContactCorrected.class);
        assertThat(OFFICE.a(Contacts.class).find(corrected.contactRef()))
                .contains(new Contact("Kim", "kim@example.org", "503 30", null, null, "sv"));
        refused("link-used", () -> confirm(confirms));
        refused(
                "link-used",
                () -> OFFICE.commands().send(Actor.CITIZEN, new IntakeCommand.ReceiveCompletion(id, speaks, "Vid ån")));
        assertThat(confirm(ofAnother).made()).isNotEmpty();
    }

    @Test
    void a_committees_people_act_only_where_their_committee_leads() {
        var id = submitted();
        var ask = new IntakeCommand.RequestCompletion(id, "Var?", TODAY);
        var own = by(Role.HANDLAGGARE, "tekniska").actor();
        refused("not-your-committee", () -> OFFICE.commands().send(own, ask));

        OFFICE.log.store(
                "CommitteeCase",
                0,
                new ReferredToCommittee(
                        CaseId.of(id, 1), id, new CommitteeId("tekniska"), List.of(), "parker", TODAY, TODAY));

        refused(
                "not-your-committee",
                () -> OFFICE.commands().send(by(Role.HANDLAGGARE, "kultur").actor(), ask));
        OFFICE.commands().send(own, ask);
        assertThat(last(CompletionRequested.class).proposalId()).isEqualTo(id);
    }

    private static void isNextAfter(PublicNumber free) {
        var kept = contactsKept();

        var number = new PublicNumber(String.valueOf(submit().made().get("publicNumber")));

        assertThat(running(number)).isEqualTo(running(free) + 1);
        assertThat(contactsKept()).isEqualTo(kept + 1);
    }

    private static void takenByAnother(PublicNumber number) {
        OFFICE.log.store("Proposal", 0, Proposals.submitted(ProposalId.of(number), Channel.WEB, Pathway.VOTED));
    }

    private static Runnable once(Runnable action) {
        var done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
    }

    private static int running(PublicNumber number) {
        return Integer.parseInt(number.number().substring(5));
    }

    private static Receipt confirm(String token) {
        return OFFICE.commands().send(Actor.CITIZEN, new AddressCommand.ConfirmAddress(token));
    }

    private static ProposalId submitted() {
        return new ProposalId(String.valueOf(submit().made().get("id")));
    }

    private static Receipt submit() {
        return OFFICE.commands()
                .send(
                        Actor.CITIZEN,
                        new SubmitProposal("Fler bänkar", "Det finns för få bänkar.", "sv", KIM, null, null));
    }

    private static long contactsKept() {
        return OFFICE.a(JdbcClient.class)
                .sql("select count(*) from command.contact")
                .query(Long.class)
                .single();
    }

    private static <E extends LedgerEvent> E last(Class<E> type) {
        return OFFICE.log.stored().reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
