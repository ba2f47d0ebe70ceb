package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Proposers who cannot be written to by mail. */
@TheHouse
class NoAddressTest {

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
    void T_34_nothing_of_the_matter_is_mailed_to_an_address_nobody_has_confirmed() {
        var proposal = town.published("rattad@example.org");
        var caseId = town.referredTo("tekniska", proposal);
        town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/contact",
                        "{\"email\":\"framling@example.org\",\"reason\":\"Felstavad\"}")
                .is(200);
        owed.decided(caseId);

        town.secretary("tekniska")
                .post("/api/proposals/" + proposal + "/feedback", Owed.ANSWER)
                .refused(409, "mail-address-not-confirmed");

        assertThat(town.mails("framling@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.path("kind").asString()).isEqualTo("CONFIRM_ADDRESS");
            assertThat(mail.path("text").asString()).doesNotContain("bänk", "Nämnden sade nej", "Ada");
        });
        assertThat(Owed.state(owed.decision(proposal))).isEqualTo("DUE");
    }

    @Test
    void T_35_whoever_has_no_mail_is_written_to_by_letter_and_only_then_it_is_closed() {
        var proposal = town.registrar().post("/api/proposals", """
                {"title":"En bänk vid ån","body":"Det finns ingenstans att sitta längs ån mellan bron och parken.",
                 "language":"sv","channel":"PAPER","contact":{"name":"Bo Exempel","postalAddress":"Storgatan 1, 503 30 Borås"}}
                """).is(201).get("id");
        publish(proposal);
        owed.decided(town.referredTo("tekniska", proposal));
        town.secretary("tekniska")
                .post("/api/proposals/" + proposal + "/feedback", Owed.ANSWER)
                .refused(409, "no-mail-address");
        town.advance("P40D");
        assertThat(owed.stage(proposal)).isEqualTo("DECIDED");
        assertThat(owed.debts(proposal))
                .hasSize(4)
                .allSatisfy(debt -> assertThat(Owed.state(debt)).isEqualTo("DUE"));

        owed.debts(proposal).forEach(owed::posted);

        town.mails("nobody@example.org");
        assertThat(owed.stage(proposal)).isEqualTo("CLOSED");
    }

    private void publish(String proposal) {
        town.registrar()
                .post(
                        "/api/proposals/" + proposal + "/classification",
                        "{\"class\":\"BORASFORSLAG\",\"topic\":\"Parker\",\"reason\":\"Rör stadens parker\"}")
                .is(200);
        town.registrar()
                .post("/api/proposals/" + proposal + "/publication", """
                        {"influenceForm":"KONSULTATION","purpose":"Höra om fler vill ha bänkar",
                         "degreeOfInfluence":"Nämnden prövar förslaget"}
                        """)
                .is(200);
    }
}
