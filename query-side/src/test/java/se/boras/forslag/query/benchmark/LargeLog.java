package se.boras.forslag.query.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.Reference;
import tools.jackson.databind.json.JsonMapper;

/** Fills the log with the lives of many proposals and their votes, in the order in which they were recorded. */
final class LargeLog {

    private static final Pattern DAY = Pattern.compile("\\b(20\\d\\d-\\d\\d-\\d\\d)\\b");
    private static final List<String> COMMITTEES =
            List.of("tekniska", "kultur", "samhallsbyggnad", "grundskole", "fritid-folkhalsa", "miljo-konsument", "ks");
    private static final Instant BEFORE_ALL = Instant.parse("2020-01-02T08:00:00Z");
    private static final int ROWS_A_COPY = 20_000;

    /** One row on its way to the log. */
    private record Line(Instant at, String stream, String type, String payload) {}

    private final Random random = new Random(150);
    private final Map<String, Integer> sequences = new HashMap<>();
    private final List<List<Line>> fates;
    private final PGConnection log;
    private final StringBuilder rows = new StringBuilder();
    private long position;

    private LargeLog(PGConnection log) {
        this.log = log;
        this.fates = Fates.all().stream()
                .map(fate ->
                        fate.stream().map(told -> line(told.at(), told.event())).toList())
                .toList();
    }

    /** Returns how many events there are; a tenth of the votes are for the first proposal. */
    static long fill(DataSource database, int proposals, int votes) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            var log = new LargeLog(connection.unwrap(PGConnection.class));
            log.write(proposals, votes);
            return log.position;
        }
    }

    private void write(int proposals, int votes) throws SQLException, IOException {
        for (var foundation : foundation()) {
            put(line(BEFORE_ALL, foundation));
        }
        var lives = new PriorityQueue<List<Line>>(
                (one, other) -> one.getFirst().at().compareTo(other.getFirst().at()));
        var hot = votes / 10;
        var each = (votes - hot) / proposals;
        for (var i = 0; i < proposals; i++) {
            lives.add(life(i, i == 0 ? hot : each));
        }
        while (!lives.isEmpty()) {
            var life = lives.remove();
            put(life.getFirst());
            if (life.size() > 1) {
                lives.add(life.subList(1, life.size()));
            }
        }
        flush();
    }

    private static List<LedgerEvent> foundation() {
        return Stream.concat(
                        Stream.<LedgerEvent>of(Reference.rules(), Reference.holidays()),
                        COMMITTEES.stream().map(Reference::committee))
                .toList();
    }

    private List<Line> life(int which, int votes) {
        var days = random.nextInt(1500) - 1825;
        var number = "%d-%04d".formatted(2021 + which * 5 / 10_000, which + 1);
        var committee = COMMITTEES.get(random.nextInt(COMMITTEES.size()));
        var lines = new ArrayList<Line>();
        for (var line : fates.get(random.nextInt(fates.size()))) {
            var lag = random.nextInt(20) == 0 ? 40 : 0;
            lines.add(moved(line, days, lag, number, committee));
            if (line.type().equals("BallotOpened")) {
                vote(lines, lines.getLast(), number, votes);
            }
        }
        lines.sort((one, other) -> one.at().compareTo(other.at()));
        return lines;
    }

    private void vote(List<Line> lines, Line opened, String number, int votes) {
        for (var i = 0; i < votes; i++) {
            var at = opened.at().plusSeconds(random.nextInt(86_400 * 90));
            var key = Long.toHexString(random.nextLong()) + i;
            lines.add(vote(at, number, key, line(at, Life.cast("KEY"))));
            lines.add(vote(at.plusSeconds(60), number, key, line(at, Life.voted("KEY"))));
        }
    }

    private static Line vote(Instant at, String number, String key, Line line) {
        return new Line(
                at,
                line.stream().replace("2026-0001", number).replace("KEY", key),
                line.type(),
                line.payload().replace("2026-0001", number).replace("KEY", key));
    }

    private static Line moved(Line line, int days, int lag, String number, String committee) {
        var payload = DAY.matcher(line.payload())
                .replaceAll(day -> LocalDate.parse(day.group(1)).plusDays(days).toString());
        return new Line(
                line.at().plus(days + lag, ChronoUnit.DAYS),
                line.stream().replace("2026-0001", number),
                line.type(),
                payload.replace("2026-0001", number).replace("tekniska", committee));
    }

    private static Line line(Instant at, LedgerEvent event) {
        return new Line(
                at,
                event.stream(),
                Vocabulary.nameOf(event.getClass()),
                JsonMapper.shared().writeValueAsString(event));
    }

    private void put(Line line) throws SQLException, IOException {
        position++;
        var sequence = sequences.merge(line.stream(), 0, (last, _) -> last + 1);
        rows.append(position)
                .append('\t')
                .append(line.stream())
                .append('\t')
                .append(sequence)
                .append("\tKind\t")
                .append(line.type())
                .append("\t1\t")
                .append(line.at())
                .append('\t')
                .append(new UUID(7, position))
                .append('\t')
                .append(line.payload().replace("\\", "\\\\"))
                .append("\t{\"actor\":\"system\",\"role\":\"SYSTEM\",\"channel\":\"TIMER\"}\n");
        if (position % ROWS_A_COPY == 0) {
            flush();
        }
    }

    private void flush() throws SQLException, IOException {
        log.getCopyAPI()
                .copyIn(
                        "copy log.event from stdin",
                        new ByteArrayInputStream(rows.toString().getBytes(UTF_8)));
        rows.setLength(0);
    }
}
