package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That a proposal has come in is owed to whoever handed it in, in the whole house. */
@TheHouse
class AcknowledgedTest {

    private static final Pattern OWN_LINK = Pattern.compile("/mitt-forslag/([A-Za-z0-9_-]+)");

    @LocalServerPort
    private int port;

    private Town town;
    private Owed owed;

    @BeforeEach
    void enter() {
        town = Town.on(port);
        owed = new Owed(town);
    }

    @Test
    void it_is_owed_from_the_first_moment_and_paid_by_a_mail_that_stays() {
        var proposal = town.submit("kvitto@example.org").get("id");
        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DUE");
        confirm("kvitto@example.org");
        assertThat(links("kvitto@example.org")).hasSize(1);

        town.advance("P13D");
        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DUE");
        town.advance("P2D");

        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DISCHARGED");
        assertThat(waiting(proposal)).doesNotContain("WRITE_LETTER");
    }

    @Test
    void T_33_one_that_comes_back_late_is_owed_again_and_a_letter_pays() {
        var proposal = town.submit("forsvunnen@example.org").get("id");
        confirm("forsvunnen@example.org");
        town.advance("P15D");

        owed.comesBack("forsvunnen@example.org", "5.1.1");

        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DUE");
        assertThat(waiting(proposal)).contains("WRITE_LETTER");
        owed.posted(owed.debts(proposal).getFirst());
        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DISCHARGED");
        assertThat(waiting(proposal)).doesNotContain("WRITE_LETTER");
    }

    @Test
    void one_that_came_back_from_a_full_mailbox_goes_once_more_with_another_link_and_the_first_is_worth_nothing() {
        var proposal = town.submit("fulltom@example.org").get("id");
        confirm("fulltom@example.org");
        var first = links("fulltom@example.org").getFirst();

        owed.comesBack("fulltom@example.org", "4.2.2");
        assertThat(waiting(proposal)).doesNotContain("WRITE_LETTER");
        town.advance("P1D");

        assertThat(links("fulltom@example.org")).hasSize(2).doesNotHaveDuplicates();
        var second = links("fulltom@example.org").getLast();
        withdraw(proposal, first).refused(410, "link-used");
        town.advance("P15D");
        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DISCHARGED");
        withdraw(proposal, second).is(200);
    }

    @Test
    void T_34_nobody_is_owed_it_at_an_address_that_is_not_confirmed_and_a_corrected_one_is_owed_its_own() {
        var proposal = town.submit("felstavad@example.org").get("id");
        town.advance("P2D");
        assertThat(waiting(proposal)).isEmpty();
        town.advance("P7D");
        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT WAIVED");
        assertThat(waiting(proposal)).containsExactly("CORRECT_ADDRESS");

        town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/contact",
                        "{\"email\":\"rattstavad@example.org\",\"reason\":\"Felstavad\"}")
                .is(200);
        confirm("rattstavad@example.org");

        assertThat(links("felstavad@example.org")).isEmpty();
        assertThat(links("rattstavad@example.org")).hasSize(1);
        town.advance("P15D");
        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT WAIVED", "ACKNOWLEDGEMENT DISCHARGED");
    }

    @Test
    void T_35_whoever_wrote_on_paper_is_owed_a_letter_that_the_registry_is_reminded_of() {
        var proposal = town.registrar().post("/api/proposals", """
                {"title":"En bänk vid ån","body":"Det finns ingenstans att sitta längs ån mellan bron och parken.",
                 "language":"sv","channel":"PAPER","contact":{"name":"Bo Exempel","postalAddress":"Storgatan 1, 503 30 Borås"}}
                """).is(201).get("id");
        town.advance("P25D");
        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DUE");
        assertThat(waiting(proposal)).contains("WRITE_LETTER");
        assertThat(town.mails("registraturen@example.org").valueStream())
                .anySatisfy(mail -> assertThat(mail.path("text").asString())
                        .contains(proposal.replace("proposal", "BF"))
                        .contains("har kommit in"));

        owed.posted(owed.debts(proposal).getFirst());

        assertThat(standing(proposal)).containsExactly("ACKNOWLEDGEMENT DISCHARGED");
    }

    @Test
    void T_32_an_answer_makes_it_needless_and_nothing_else_does() {
        var proposal = town.published("tredje@example.org");
        town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/contact",
                        "{\"email\":\"fjarde@example.org\",\"reason\":\"Ny adress\"}")
                .is(200);
        owed.decided(town.referredTo("tekniska", proposal));
        town.mails("nobody@example.org");
        owed.debts(proposal).stream()
                .filter(debt -> debt.path("kind").asString().equals("PUBLICATION"))
                .forEach(owed::posted);
        assertThat(standing(proposal)).contains("ACKNOWLEDGEMENT DUE", "PUBLICATION DISCHARGED", "DECISION DUE");

        owed.posted(owed.decision(proposal));

        assertThat(standing(proposal)).contains("ACKNOWLEDGEMENT WAIVED", "DECISION DISCHARGED");
    }

    private void confirm(String email) {
        town.anyone()
                .post("/api/contact-confirmations", "{\"token\":\"" + town.token(email) + "\"}")
                .is(200);
        town.mails(email);
    }

    private Visitor.Reply withdraw(String proposal, String token) {
        return town.anyone().post("/api/proposals/" + proposal + "/withdrawal", "{\"token\":\"" + token + "\"}");
    }

    private List<String> links(String email) {
        return town.mails(email)
                .valueStream()
                .map(mail -> OWN_LINK.matcher(mail.path("text").asString()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> standing(String proposal) {
        town.mails("nobody@example.org");
        return owed.debts(proposal).stream()
                .map(debt -> debt.path("kind").asString() + " " + Owed.state(debt))
                .toList();
    }

    /** What waits for the registry about this proposal, besides to sort it. */
    private List<String> waiting(String proposal) {
        return town.registrar().all("/api/worklist").stream()
                .filter(item -> item.path("proposalId").asString().equals(proposal))
                .map(item -> item.path("what").asString())
                .filter(what -> !what.equals("CLASSIFY"))
                .toList();
    }
}
