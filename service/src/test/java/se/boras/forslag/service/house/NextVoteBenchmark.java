package se.boras.forslag.service.house;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.ballot.VoteCommand.CastVote;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.proposal.ProposalId;

/**
 * What the next vote costs on a proposal that has a million votes, against one that has none: both through the command
 * bus onto the same log, in turn, in one run. Printed, never asserted.
 */
@TheHouse
class NextVoteBenchmark {

    private static final int VOTES_BEFORE = Integer.getInteger("liggaren.benchmark.votes", 1_000_000);
    private static final int ROUNDS = 7;
    private static final int VOTES_A_ROUND = 2_000;

    /** The processors stand still meanwhile, and the log is filled by one statement: what is measured is the append. */
    private static final String A_MILLION = """
            insert into log.event
            select head.position + n, ?::text || lpad(to_hex(n), 32, '0'), 0, 'Vote', 'VoteCast', '1', head.recorded_at,
                   gen_random_uuid(), payload, metadata
            from generate_series(1, ?) as n,
                 (select position, recorded_at from log.event order by position desc limit 1) head,
                 (select payload, metadata from log.event where type = 'VoteCast' order by position desc limit 1) vote
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient log;

    @Autowired
    private EventProcessingConfiguration processing;

    private final AtomicInteger voters = new AtomicInteger();

    @Test
    void the_next_vote_after_a_million() throws Exception {
        var town = Town.on(port);
        var empty = new ProposalId(town.published("tom@example.org"));
        var full = new ProposalId(town.published("full@example.org"));
        town.admin().get("/api/demo/mails?to=full@example.org").is(200);
        processing.eventProcessors().values().forEach(EventProcessor::shutDown);
        seconds(empty, 1);
        seconds(full, 1);
        log.sql(A_MILLION)
                .params(full.value().replace("proposal-", "vote-") + "-", VOTES_BEFORE)
                .update();

        for (int clients : new int[] {1, 8, 32}) {
            var ratios = new ArrayList<Double>();
            var rates = new ArrayList<Double>();
            for (int round = 0; round <= ROUNDS; round++) {
                var atEmpty = seconds(empty, clients);
                var atFull = seconds(full, clients);
                if (round > 0) {
                    ratios.add(atFull / atEmpty);
                    rates.add(VOTES_A_ROUND / atFull);
                }
            }
            ratios.sort(null);
            rates.sort(null);
            System.out.printf(
                    "%2d clients: cost with %,d votes / cost with none: median %.2f (%.2f to %.2f); %,.0f votes/s%n",
                    clients,
                    VOTES_BEFORE,
                    ratios.get(ROUNDS / 2),
                    ratios.getFirst(),
                    ratios.getLast(),
                    rates.get(ROUNDS / 2));
        }
    }

    private double seconds(ProposalId proposal, int clients) throws Exception {
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var done = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                done.add(threads.submit(() -> {
                    for (int vote = 0; vote < VOTES_A_ROUND / clients; vote++) {
                        var email = "vote" + voters.incrementAndGet() + "@example.org";
                        commands.send(Actor.CITIZEN, new CastVote(proposal, email));
                    }
                }));
            }
            for (var client : done) {
                client.get();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
