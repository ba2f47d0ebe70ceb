package se.boras.forslag.service.eventlog;

import java.sql.Types;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.command.proposal.PublicNumbers;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicNumber;

/** Reads from {@code log.event} which public numbers are taken: a year is gone through once, then only its end. */
@Repository
class NumbersInLog implements PublicNumbers {

    private static final int AT_ONCE = 64;

    /** As text 10000 comes before 9999, so the highest must be found among numbers. */
    private static final String HIGHEST_OF_YEAR = """
            select coalesce(max(substring(stream from '[0-9]+$')::integer), 0) from log.event
            where stream >= ? collate "C" and stream < ? collate "C" and sequence = 0
            """;

    private static final String HIGHEST_AMONG = """
            select coalesce(max(substring(stream from '[0-9]+$')::integer), 0) from log.event
            where stream = any(?) and sequence = 0
            """;

    private final JdbcClient database;
    private final Map<Integer, Integer> highestSeen = new ConcurrentHashMap<>();

    NumbersInLog(JdbcClient database) {
        this.database = database;
    }

    @Override
    public PublicNumber next(int year) {
        int highest = highestSeen.computeIfAbsent(year, this::highest);
        for (var beyond = highestAfter(highest, year); beyond > highest; beyond = highestAfter(highest, year)) {
            highest = beyond;
        }
        highestSeen.put(year, highest);
        return PublicNumber.of(year, highest + 1);
    }

    private int highest(int year) {
        return database.sql(HIGHEST_OF_YEAR)
                .params("proposal-%d-".formatted(year), "proposal-%d.".formatted(year))
                .query(Integer.class)
                .single();
    }

    private int highestAfter(int last, int year) {
        var following = IntStream.rangeClosed(last + 1, last + AT_ONCE)
                .mapToObj(number -> ProposalId.of(PublicNumber.of(year, number)).value())
                .toArray(String[]::new);
        return database.sql(HIGHEST_AMONG)
                .param(1, following, Types.ARRAY)
                .query(Integer.class)
                .single();
    }
}
