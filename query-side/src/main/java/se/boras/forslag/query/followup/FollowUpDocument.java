package se.boras.forslag.query.followup;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.exports.Block;
import se.boras.forslag.query.exports.Block.Fact;
import se.boras.forslag.query.exports.Block.Facts;
import se.boras.forslag.query.exports.Block.Prose;
import se.boras.forslag.query.exports.Cell;
import se.boras.forslag.query.exports.Document;
import se.boras.forslag.query.exports.Document.Sheet;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;

/** Lays a follow-up out for print: what it is about, the figures, each committee, each row, and what the words mean. */
@Component
public class FollowUpDocument {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Sentences words;
    private final FollowUpTables tables;

    FollowUpDocument(Sentences words, FollowUpTables tables) {
        this.words = words;
        this.tables = tables;
    }

    /** Facts about the paper itself stand before those about the run. */
    public Document of(FollowUp run, String name, List<Fact> paper, Locale locale) {
        var rows = tables.rows(run, locale);
        var first = List.<Block>of(
                new Facts(words.text("export.facts", locale), facts(run, paper, locale)),
                new Facts(words.text("export.figures", locale), figures(run.figures(), locale)),
                tables.byCommittee(run, locale));
        var meaning = new Prose(words.text("export.sheet.definition", locale), sentences(run));
        return new Document(
                name,
                locale,
                words.text("export.from", locale),
                words.text("export.title", locale),
                lead(run, locale),
                words.text("export.about", locale, run.from(), run.to(), run.asOf()),
                List.of(
                        new Sheet(words.text("export.sheet.summary", locale), first),
                        new Sheet(words.text("export.sheet.rows", locale), List.<Block>of(rows)),
                        new Sheet(meaning.heading(), List.of(meaning))),
                rows);
    }

    static String name(FollowUp run) {
        return "boras-forslag-" + run.from() + "--" + run.to() + "-" + run.asOf();
    }

    private static String lead(FollowUp run, Locale locale) {
        var percent = run.figures().implementedPercent();
        return run.summary() + (percent == null ? "" : " (" + new Cell.Share(percent).in(locale) + ")");
    }

    private List<Fact> facts(FollowUp run, List<Fact> paper, Locale locale) {
        var facts = new ArrayList<>(paper);
        facts.add(fact("export.period", Cell.of(run.from() + " – " + run.to()), locale));
        facts.add(fact("export.as-of", Cell.of(run.asOf()), locale));
        facts.add(fact("export.known-at", Cell.of(minute(run.knownAt())), locale));
        facts.add(fact("export.position", Cell.of(run.upToPosition()), locale));
        facts.add(fact(
                "export.definition",
                Cell.of(run.definition().id() + ", version " + run.definition().version()),
                locale));
        facts.add(fact("export.hash", Cell.of(run.rowsHash()), locale));
        return facts;
    }

    private List<Fact> figures(Figures figures, Locale locale) {
        var counts = figures.counts();
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < counts.size(); i++) {
            facts.add(fact("figure." + Figures.NAMES.get(i), Cell.of(counts.get(i)), locale));
        }
        if (figures.implementedPercent() != null) {
            facts.add(fact("figure.implementedPercent", Cell.percent(figures.implementedPercent()), locale));
            facts.add(fact(
                    "figure.implementedOrPartlyPercent", Cell.percent(figures.implementedOrPartlyPercent()), locale));
        }
        return facts;
    }

    private Fact fact(String key, Cell value, Locale locale) {
        return new Fact(words.text(key, locale), value);
    }

    /** A definition is read sentence by sentence. */
    private static List<String> sentences(FollowUp run) {
        return Stream.of(run.definition().text().split("(?<=\\.) ")).toList();
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(Times.HERE));
    }
}
