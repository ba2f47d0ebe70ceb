package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.model.ReadModel;
import tools.jackson.databind.JsonNode;

/** Two proposals are published, one of them in a way nobody can take; in the end all is as the log has it. */
abstract class IllHouse {

    static final String LETTERS = "/api/operations/dead-letters";

    @Autowired
    Poison poison;

    @Autowired
    JdbcClient database;

    Town town;
    String ill;
    String well;

    @LocalServerPort
    private int port;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private StoredEvents log;

    @Autowired
    private List<ReadModel> models;

    @BeforeEach
    void one_of_two_proposals_is_published_in_a_way_nobody_can_take() {
        town = Town.on(port);
        var email = "sjuk" + System.nanoTime() + "@example.org";
        ill = town.submit(email).get("id");
        poison.put(ill, ProposalPublished.class);
        town.published(ill, email);
        well = town.published("frisk" + System.nanoTime() + "@example.org");
        town.mails("nobody@example.org");
    }

    @AfterEach
    void everything_is_as_the_log_has_it() {
        poison.cure();
        models.forEach(model -> town.admin()
                .post(LETTERS + "/retry", "{\"processor\":\"" + model.name() + "\"}")
                .is(200));
        var retold = new Retold(database, new TransactionTemplate(transactions), log, models);
        var told = retold.fromTheLog();
        retold.now().forEach((model, rows) -> assertThat(rows).as(model).isEqualTo(told.get(model)));
    }

    String stage(String proposal) {
        return town.registrar().get("/api/proposals/%s", proposal).is(200).get("stage");
    }

    List<JsonNode> letters(String processor) {
        return town.admin()
                .get(LETTERS + "?processor=%s", processor)
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(letter -> ill.endsWith(letter.path("sequence").asString()))
                .toList();
    }

    int lettersOf(String proposal) {
        return database.sql("select count(*) from read.dead_letter where sequenceidentifier = ?")
                .param(proposal.substring("proposal-".length()))
                .query(Integer.class)
                .single();
    }
}
