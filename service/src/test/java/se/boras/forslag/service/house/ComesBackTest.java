package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.boras.forslag.command.mail.Disposal;
import se.boras.forslag.command.mail.Sender;
import se.boras.forslag.command.returned.Returns;

/** Mail that comes back, and whose turn it is then. */
@TheHouse
class ComesBackTest {

    private static final String PERMANENT = "5.1.1";
    private static final String MAILBOX_FULL = "5.2.2";

    @LocalServerPort
    private int port;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private Sender sender;

    @Autowired
    private Returns returns;

    @Autowired
    private Disposal disposal;

    private Town town;
    private Owed owed;

    @BeforeEach
    void enter() {
        town = Town.on(port);
        owed = new Owed(town);
    }

    @Test
    void T_33_what_comes_back_after_the_proposal_was_closed_is_owed_again_and_is_a_persons() {
        var proposal = owed.answered("stangd@example.org");
        town.advance("P15D");
        assertThat(owed.stage(proposal)).isEqualTo("CLOSED");
        assertThat(owed.waitingFor(proposal)).isEmpty();

        owed.comesBack("stangd@example.org", PERMANENT);

        assertThat(Owed.state(owed.decision(proposal))).isEqualTo("DUE");
        assertThat(owed.waitingFor(proposal)).containsExactly("WRITE_LETTER");
        owed.posted(owed.decision(proposal));
        assertThat(Owed.state(owed.decision(proposal))).isEqualTo("DISCHARGED");
        assertThat(owed.waitingFor(proposal)).isEmpty();
        assertThat(owed.stage(proposal)).isEqualTo("CLOSED");
    }

    @Test
    void T_33_a_full_mailbox_is_tried_more_and_more_seldom_and_then_a_person_writes() {
        var to = "full@example.org";
        var proposal = owed.answered(to);
        for (var pause : List.of("P1D", "P2D", "P4D")) {
            var before = owed.messageIds(to);
            owed.comesBack(to, MAILBOX_FULL);
            assertThat(owed.waitingFor(proposal)).doesNotContain("WRITE_LETTER");
            assertThat(owed.messageIds(to)).isEqualTo(before);
            town.advance(pause);
            assertThat(owed.messageIds(to)).hasSize(before.size() + 1).startsWith(before.toArray(String[]::new));
        }

        owed.comesBack(to, MAILBOX_FULL);

        town.advance("P30D");
        assertThat(owed.messageIds(to)).hasSize(5 + 3).doesNotHaveDuplicates();
        assertThat(owed.waitingFor(proposal)).contains("WRITE_LETTER");
        assertThat(owed.decision(proposal).path("undelivered").asBoolean()).isTrue();
        assertThat(owed.decision(proposal).path("bounced").asInt()).isEqualTo(4);
    }

    @Test
    void T_33_what_comes_back_when_it_is_no_longer_kept_is_understood_and_a_person_writes_at_once() {
        var proposal = owed.answered("langtsenare@example.org");
        town.advance("P15D");
        disposal.destroy();
        assertThat(disposal.destroy()).isZero();
        town.advance("P31D");
        assertThat(disposal.destroy()).isPositive();

        owed.comesBack("langtsenare@example.org", MAILBOX_FULL);

        assertThat(owed.decision(proposal).path("bounced").asInt()).isEqualTo(1);
        assertThat(owed.waitingFor(proposal)).containsExactly("WRITE_LETTER");
    }

    @Test
    void T_38_the_same_report_twice_is_one() {
        var proposal = owed.answered("igen@example.org");

        owed.comesBack("igen@example.org", PERMANENT);
        owed.comesBack("igen@example.org", PERMANENT);

        assertThat(owed.decision(proposal).path("bounced").asInt()).isEqualTo(1);
    }

    @Test
    void T_32_a_machine_that_answers_for_somebody_who_is_away_changes_nothing() throws Exception {
        var proposal = owed.answered("borta@example.org");
        var before = owed.decision(proposal);

        awayFrom(owed.messageIds("borta@example.org").getLast());

        assertThat(returns.read()).isEqualTo(1);
        town.mails("nobody@example.org");
        assertThat(owed.decision(proposal)).isEqualTo(before);
        assertThat(Owed.state(before)).isEqualTo("DUE");
    }

    private void awayFrom(String messageId) throws MessagingException {
        var mail = new MimeMessage(smtp.getSession());
        mail.setFrom("borta@example.org");
        mail.setRecipients(MimeMessage.RecipientType.TO, sender.returnAddress(messageId));
        mail.setSubject("Autosvar: jag är bortrest");
        mail.setHeader("Auto-Submitted", "auto-replied");
        mail.setText("Tack, jag är tillbaka den 15.");
        smtp.send(mail);
    }
}
