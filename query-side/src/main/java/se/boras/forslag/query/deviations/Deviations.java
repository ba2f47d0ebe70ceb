package se.boras.forslag.query.deviations;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Times;

/** Reads {@code read.deviation}. */
@Repository
class Deviations {

    /** Which deviations are asked for; those recorded late only when it took more than so many days. */
    record Question(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String committee,
            @Nullable DeviationKind kind,
            long moreDaysThan,
            Times times,
            Page page) {}

    private static final String LIST = """
            select * from read.deviation
            where (:from::date is null or day >= :from)
                and (:to::date is null or day <= :to)
                and (:committee::text is null or committee = :committee)
                and (:kind::text is null or kind = :kind)
                and (kind <> 'BACK_DATED' or days > :days)
                and (:asOf::date is null or day <= :asOf)
                and (:knownAt::timestamptz is null or recorded_at <= :knownAt)
                and (:after::text is null or sort_key < :after)
            order by sort_key desc
            limit :fetch
            """;

    private final JdbcClient database;

    Deviations(JdbcClient database) {
        this.database = database;
    }

    /** Last recorded first. */
    List<Deviation> list(Question question) {
        var kind = question.kind();
        var knownAt = question.times().knownAt();
        return database.sql(LIST)
                .param("from", question.from())
                .param("to", question.to())
                .param("committee", question.committee())
                .param("kind", kind == null ? null : kind.name())
                .param("days", question.moreDaysThan())
                .param("asOf", question.times().asOf())
                .param("knownAt", knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC))
                .param("after", question.page().after())
                .param("fetch", question.page().fetch())
                .query((row, _) -> new Deviation(
                        row.getLong("position"),
                        DeviationKind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        new ProposalId(row.getString("proposal_id")),
                        row.getString("committee"),
                        row.getLong("days"),
                        Optional.ofNullable(row.getString("recommended"))
                                .map(DecisionType::valueOf)
                                .orElse(null)))
                .list();
    }
}
