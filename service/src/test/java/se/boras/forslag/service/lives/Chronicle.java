package se.boras.forslag.service.lives;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that the log tells of one proposal, in the order of positions. */
final class Chronicle {

    private static final String[] MAY_END_IT = {
        "PublicationRefused",
        "IntakeRedirected",
        "ProposalWithdrawn",
        "WithdrawalHandled",
        "TallyFinalised",
        "ProposalExpired",
        "ImplementationVerified",
        "ImplementationReopened",
        "CommitmentAbandoned",
        "CommitmentSuperseded",
        "FeedbackObligationDischarged",
        "FeedbackObligationWaived",
        "DecisionAnnulled",
        "DecisionRevoked",
        "DecisionReplaced"
    };

    private final String number;
    private final House house;
    private final List<Row> rows = new ArrayList<>();
    private long readTo;

    Chronicle(String proposal, House house, long from) {
        this.number = proposal.substring("proposal-".length());
        this.house = house;
        this.readTo = from;
    }

    /** Reads on; what may have been the last thing to do is read together with what followed from it. */
    void readOn() {
        if (readOnTo(house.progress().head()).stream().anyMatch(row -> row.is(MAY_END_IT))) {
            readOnTo(house.settled());
        }
    }

    /** Reads on, when all that follows from what was done has happened. */
    void readToTheEnd() {
        readOnTo(house.settled());
    }

    private List<Row> readOnTo(long head) {
        var more = rows(house, readTo, head).stream()
                .filter(row -> row.stream().matches("[a-z]+-" + number + "(-.*)?"))
                .toList();
        rows.addAll(more);
        readTo = head;
        return more;
    }

    static List<Row> rows(House house, long after, long to) {
        return house.database()
                .sql("select * from log.event where position > ? and position <= ? order by position")
                .params(after, to)
                .query((row, _) -> Row.of(
                        row.getLong("position"),
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getString("type"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("payload"),
                        row.getString("metadata")))
                .list();
    }

    String proposal() {
        return "proposal-" + number;
    }

    String ballot() {
        return "ballot-" + number;
    }

    List<Row> rows() {
        return rows;
    }

    Stream<Row> of(String stream) {
        return rows.stream().filter(row -> row.stream().equals(stream));
    }

    Stream<Row> all(String... types) {
        return rows.stream().filter(row -> row.is(types));
    }

    boolean has(String stream, String type) {
        return of(stream).anyMatch(row -> row.is(type));
    }

    Optional<Row> last(String stream, String... types) {
        return of(stream).filter(row -> row.is(types)).reduce((_, later) -> later);
    }

    boolean lastIs(String stream, String type, String... others) {
        var types = Stream.concat(Stream.of(type), Stream.of(others)).toArray(String[]::new);
        return last(stream, types).filter(row -> row.is(type)).isPresent();
    }

    Set<String> streams(String kind) {
        var streams = new LinkedHashSet<String>();
        rows.stream()
                .map(Row::stream)
                .filter(stream -> stream.startsWith(kind + "-"))
                .forEach(streams::add);
        return streams;
    }

    Optional<String> latest(String kind) {
        return streams(kind).stream().reduce((_, later) -> later);
    }

    /** What stood in the log before this row, this row included. */
    Chronicle until(Row row) {
        var then = new Chronicle(proposal(), house, readTo);
        rows.stream().filter(one -> one.position() <= row.position()).forEach(then.rows::add);
        return then;
    }
}
