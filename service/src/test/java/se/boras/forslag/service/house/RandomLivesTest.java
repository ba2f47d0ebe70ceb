package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.service.lives.House;
import se.boras.forslag.service.lives.Life;
import se.boras.forslag.service.processors.Progress;

/**
 * Lives that nobody has thought out. {@code -Dliggaren.lives=N} lives more of them, {@code -Dliggaren.seed=S} one of
 * them again.
 */
@TheHouse
@TestPropertySource(properties = "liggaren.house=of-its-own")
@DirtiesContext
class RandomLivesTest {

    private static final int LIVES = Integer.getInteger("liggaren.lives", 30);

    private static final int AT_ONCE = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    @Autowired
    private Links links;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Progress progress;

    @Autowired
    private Clock clock;

    @Test
    void whatever_is_tried_the_log_keeps_its_word() throws Exception {
        var town = Town.on(port);
        var house = new House(
                commands,
                links,
                database,
                progress,
                clock,
                new ReentrantReadWriteLock(),
                by -> town.advance(by.toString()));
        var again = Long.getLong("liggaren.seed");
        var seeds = again == null ? new Random().longs(LIVES, 0, 1_000_000_000L) : LongStream.of(again);
        var tried = new TreeMap<String, Integer>();
        try (var living = Executors.newFixedThreadPool(AT_ONCE)) {
            var lives = seeds.mapToObj(seed -> living.submit(() -> Life.live(house, seed)))
                    .toList();
            for (var life : lives) {
                life.get().forEach((what, times) -> tried.merge(what, times, Integer::sum));
            }
        }
        assertThat(tried).hasSizeGreaterThan(again == null ? 80 : 10);
    }
}
