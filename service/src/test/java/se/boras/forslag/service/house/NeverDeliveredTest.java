package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

/** A mail server that says "later" for five days, and what people do then. */
@TheHouse
class NeverDeliveredTest {

    private static final String NEVER = "aldrig@example.org";
    private static final String OTHER = "nagon.annan@example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSenderImpl smtp;

    private Town town;
    private Owed owed;
    private MailGate gate;
    private int behind;

    @BeforeEach
    void a_gate_before_the_mail_server() {
        town = Town.on(port);
        owed = new Owed(town);
        behind = smtp.getPort();
        gate = new MailGate(behind);
        smtp.setPort(gate.port());
    }

    @AfterEach
    void close() {
        smtp.setPort(behind);
        gate.close();
    }

    @Test
    void five_days_of_later_make_it_undeliverable_and_a_letter_pays_it() {
        var proposal = town.published(NEVER);
        owed.decided(town.referredTo("tekniska", proposal));
        assertThat(owed.messageIds(NEVER)).hasSize(4);
        gate.later(NEVER);

        town.secretary("tekniska")
                .post("/api/proposals/" + proposal + "/feedback", Owed.ANSWER)
                .is(200);
        town.advance("P4D");
        assertThat(gate.refused.get()).isGreaterThan(8);
        assertThat(owed.decision(proposal).path("undelivered").asBoolean()).isFalse();
        assertThat(waiting(proposal)).isEmpty();

        town.submit(OTHER);
        assertThat(owed.messageIds(OTHER)).as("nobody else waits").hasSize(1);
        town.advance("P2D");

        assertThat(owed.messageIds(NEVER)).hasSize(4);
        var tried = gate.refused.get();
        town.advance("P2D");
        assertThat(gate.refused).as("it is not tried any more").hasValue(tried);
        var debt = owed.decision(proposal);
        assertThat(debt.path("undelivered").asBoolean()).isTrue();
        assertThat(waiting(proposal)).singleElement().satisfies(item -> {
            assertThat(item.path("what").asString()).isEqualTo("WRITE_LETTER");
            assertThat(item.path("dueBy").asString())
                    .isEqualTo(debt.path("dueBy").asString());
        });

        town.registrar()
                .post(
                        "/api/obligations/" + debt.path("id").asString() + "/abandonment",
                        "{\"reason\":\"Adressen tar inte emot mejl.\"}")
                .is(200);
        town.mails("nobody@example.org");
        assertThat(Owed.state(owed.decision(proposal))).isEqualTo("UNDELIVERABLE");
        town.advance("P8D");
        owed.posted(owed.decision(proposal));

        assertThat(Owed.state(owed.decision(proposal))).isEqualTo("DISCHARGED");
        assertThat(waiting(proposal)).isEmpty();
        assertThat(owed.stage(proposal)).isEqualTo("CLOSED");
    }

    /** What waits for the registry about this proposal. */
    private List<JsonNode> waiting(String proposal) {
        town.mails("nobody@example.org");
        return town.registrar().all("/api/worklist").stream()
                .filter(item -> item.path("proposalId").asString().equals(proposal))
                .toList();
    }
}
