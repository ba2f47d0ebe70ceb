package se.boras.forslag.query.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.DuplicateUnlinked;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reports.Difference.Cause;
import se.boras.forslag.query.told.Sentences;

/**
 * Finds why two runs differ: the annals know at which position of the log they came to tell of a proposal otherwise, and
 * which event first told of a day.
 */
@Repository
class Causes {

    private static final String TOLD_SINCE = """
            select distinct %1$s as proposal, known_from as position from read.%2$s
            where %1$s = any(:proposals) and known_from > :then and known_from <= :now and valid_from <= :today
            union
            select %1$s, min(known_from) from read.%2$s
            where %1$s = any(:proposals) and valid_from > :thatDay and valid_from <= :today
            group by %1$s, subject, valid_from having min(known_from) <= :now
            """;
    private static final String POSITIONS = String.join(
            " union ",
            TOLD_SINCE.formatted("subject", "annal_course"),
            TOLD_SINCE.formatted("proposal_id", "annal_case"),
            TOLD_SINCE.formatted("proposal_id", "annal_promise"),
            TOLD_SINCE.formatted("proposal_id", "annal_debt"));

    private final JdbcClient database;
    private final PastEvents events;
    private final Sentences sentences;

    Causes(JdbcClient database, PastEvents events, Sentences sentences) {
        this.database = database;
        this.events = events;
        this.sentences = sentences;
    }

    /** By proposal, in the order of the log. */
    Map<String, List<Cause>> between(Moment then, Moment now, Collection<String> proposals, Locale locale) {
        var positions = positions(then, now, proposals);
        var told = events.at(positions.keySet()).stream()
                .filter(past -> countsInARow(past.event()))
                .collect(toMap(PastEvent::position, past -> cause(past, locale)));
        return positions.entrySet().stream()
                .filter(entry -> told.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .collect(groupingBy(Map.Entry::getValue, mapping(entry -> told.get(entry.getKey()), toList())));
    }

    private Map<Long, String> positions(Moment then, Moment now, Collection<String> proposals) {
        return database
                .sql(POSITIONS)
                .param("proposals", proposals.toArray(String[]::new))
                .param("then", then.position())
                .param("now", now.position())
                .param("thatDay", then.day())
                .param("today", now.day())
                .query((row, _) -> Map.entry(row.getLong("position"), row.getString("proposal")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    /** Of a proposal itself a row tells only what it is a duplicate of, and of feedback only that it was given. */
    private static boolean countsInARow(LedgerEvent event) {
        return event instanceof CaseEvent
                || event instanceof CommitmentEvent
                || event instanceof FeedbackObligationDischarged
                || event instanceof FeedbackObligationReopened
                || event instanceof DuplicateLinked
                || event instanceof DuplicateUnlinked;
    }

    private Cause cause(PastEvent past, Locale locale) {
        return new Cause(
                past.position(), past.recordedAt(), past.day(), past.type(), sentences.of(past.event(), locale));
    }
}
