package se.boras.forslag.service.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One proposal that everybody votes on at once; afterwards the log itself is counted. */
@TheHouse
class HotProposalTest {

    private static final int CLIENTS = 64;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient log;

    private Town town;
    private String proposal;

    @BeforeEach
    void a_proposal_open_for_votes() {
        town = Town.on(port);
        proposal = town.published("het-" + System.nanoTime() + "@example.org");
    }

    @Test
    void of_1000_simultaneous_identical_votes_exactly_one_counts() throws Exception {
        var answers = atOnce(1_000, _ -> "samma@example.org");

        assertThat(answers).containsExactly(Map.entry(202, 1_000L));
        assertThat(castInTheLog()).isEqualTo(1);
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void of_64_clients_no_vote_is_lost_and_none_is_doubled() throws Exception {
        var answers = atOnce(640, n -> "rost" + n + "@example.org");

        assertThat(answers).containsExactly(Map.entry(202, 640L));
        assertThat(castInTheLog()).isEqualTo(640);
        assertThat(pending()).isEqualTo(640);
    }

    /** How many calls were answered with which status. */
    private Map<Integer, Long> atOnce(int votes, IntFunction<String> email) throws Exception {
        var clients = new Semaphore(CLIENTS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Future<Integer>>();
            for (int n = 0; n < votes; n++) {
                calls.add(threads.submit(vote(email.apply(n), clients)));
            }
            var answers = new ArrayList<Integer>();
            for (var call : calls) {
                answers.add(call.get());
            }
            return answers.stream().collect(groupingBy(status -> status, counting()));
        }
    }

    private Callable<Integer> vote(String email, Semaphore clients) {
        return () -> {
            clients.acquire();
            try {
                return town.anyone()
                        .post(
                                "/api/proposals/" + proposal + "/votes",
                                "{\"email\":\"" + email + "\",\"name\":\"Bo Exempel\",\"postcode\":\"50330\"}")
                        .status();
            } finally {
                clients.release();
            }
        };
    }

    private int castInTheLog() {
        var votes = proposal.replace("proposal-", "vote-");
        return log.sql("select count(*) from log.event where stream like ? and type = 'VoteCast'")
                .param(votes + "-%")
                .query(Integer.class)
                .single();
    }

    private int pending() {
        town.admin().get("/api/demo/mails?to=nobody@example.org").is(200);
        return town.anyone()
                .get("/api/proposals/%s/ballot", proposal)
                .is(200)
                .json()
                .path("pending")
                .asInt();
    }
}
