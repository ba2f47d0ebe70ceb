package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.command.privacy.Retention;

/** What is kept only so long as the rules say. */
@TheHouse
@TestPropertySource(properties = "liggaren.disposal.every-seconds=36000")
class RetentionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcClient database;

    @Test
    void what_has_come_to_its_end_goes_and_each_day_is_told_by_its_counts() {
        var town = Town.on(port);
        var proposal = town.published("gallras@example.org");
        var other = town.published("behalls@example.org");
        town.registrar()
                .post("/api/proposals/" + proposal + "/withdrawal", "{\"reason\":\"Ville inte mer\"}")
                .is(200);
        town.mails("gallras@example.org");
        assertThat(contacts()).isEqualTo(2);

        town.advance("P364D");
        assertThat(contacts()).isEqualTo(2);
        town.advance("P3D");
        town.mails("gallras@example.org");
        retention.round();

        assertThat(contacts()).isEqualTo(1);
        assertThat(kept("select count(*) from command.link where subject = '%s'".formatted(proposal)))
                .isZero();
        assertThat(kept("select count(*) from command.link where subject = '%s'".formatted(other)))
                .isPositive();
        assertThat(kept("select count(*) from log.event where stream = 'disposal-links'"))
                .as("the day is not over")
                .isZero();
        town.advance("P1D");
        retention.round();
        retention.round();
        town.mails("gallras@example.org");
        assertThat(told()).isGreaterThanOrEqualTo(3);
        assertThat(kept("select count(*) from log.event where type = 'DisposalCarriedOut'"
                        + " and (payload::text like '%contact-%' or payload::text like '%proposal-%')"))
                .isZero();
        assertThat(town.anyone()
                        .as("revisor")
                        .get("/api/audit/erasures")
                        .is(200)
                        .text())
                .contains(
                        "\"kind\":\"DISPOSAL_RUN\",\"what\":\"CONTACTS\",\"basis\":\"contactKeptMonths\",\"times\":1,\"amount\":1")
                .contains("\"what\":\"LINKS\"")
                .contains("\"what\":\"MAIL_CONTENTS\"")
                .doesNotContain("contact-", "proposal-");
        var told = told();
        retention.round();
        assertThat(told()).isEqualTo(told);
    }

    private long contacts() {
        return kept("select count(*) from command.contact");
    }

    private long told() {
        return kept("select count(*) from log.event where type = 'DisposalCarriedOut'");
    }

    private long kept(String question) {
        return database.sql(question).query(Long.class).single();
    }
}
