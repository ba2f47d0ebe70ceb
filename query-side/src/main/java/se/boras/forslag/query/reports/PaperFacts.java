package se.boras.forslag.query.reports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.exports.Block.Fact;
import se.boras.forslag.query.exports.Cell;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;

/** What stands on the paper about the report itself. */
@Component
class PaperFacts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Sentences words;

    PaperFacts(Sentences words) {
        this.words = words;
    }

    List<Fact> of(FrozenRun report, Locale locale) {
        var facts = new ArrayList<Fact>();
        add(facts, "paper.report", report.id(), locale);
        add(facts, "paper.frozen-at", minute(report.frozenAt()), locale);
        var board = report.submission();
        if (board != null) {
            add(facts, "paper.board", board.dnr() + ", " + board.meetingDate() + ", § " + board.paragraph(), locale);
        }
        if (report.distributedAt() != null) {
            add(facts, "paper.distributed-at", minute(report.distributedAt()), locale);
        }
        add(facts, "paper.superseded-by", report.supersededBy(), locale);
        add(
                facts,
                "paper.checked",
                words.text(report.rowsHashMatches() ? "paper.matches" : "paper.matches-not", locale),
                locale);
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String value, Locale locale) {
        if (value != null) {
            facts.add(new Fact(words.text(key, locale), Cell.of(value)));
        }
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(Times.HERE));
    }
}
