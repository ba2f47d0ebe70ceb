package se.boras.forslag.query.followup;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.exports.Block.Column;
import se.boras.forslag.query.exports.Block.Table;
import se.boras.forslag.query.exports.Cell;
import se.boras.forslag.query.followup.FollowUp.OfCommittee;
import se.boras.forslag.query.told.Sentences;

/** The tables of a follow-up: a row for each committee, and one for each approved proposal. */
@Component
class FollowUpTables {

    private final Sentences words;

    FollowUpTables(Sentences words) {
        this.words = words;
    }

    Table byCommittee(FollowUp run, Locale locale) {
        var columns = new ArrayList<Column>();
        columns.add(column("committee", 36, locale));
        Figures.NAMES.forEach(name -> columns.add(new Column(words.text("figure.short." + name, locale), 14)));
        var rows = run.byCommittee().stream()
                .map(it -> {
                    var cells = new ArrayList<>(List.of(Cell.of(it.name())));
                    it.figures().counts().forEach(count -> cells.add(Cell.of(count)));
                    return List.copyOf(cells);
                })
                .toList();
        return table("export.by-committee", columns, rows, locale);
    }

    Table rows(FollowUp run, Locale locale) {
        var columns = List.of(
                column("publicNumber", 20, locale),
                column("title", 31, locale),
                column("committee", 26, locale),
                column("dnr", 20, locale),
                column("decision", 12, locale),
                column("meetingDate", 21, locale),
                column("paragraph", 8, locale),
                column("state", 15, locale),
                column("firstDueBy", 16, locale),
                column("dueBy", 16, locale),
                column("daysOverdue", 14, locale),
                column("lastFeedback", 19, locale),
                column("explanation", 30, locale));
        var names = run.byCommittee().stream().collect(toMap(OfCommittee::committee, OfCommittee::name));
        return table(
                "export.sheet.rows",
                columns,
                run.rows().stream().map(row -> cells(row, names, locale)).toList(),
                locale);
    }

    private List<Cell> cells(FollowUpRow row, Map<String, String> names, Locale locale) {
        return List.of(
                Cell.of(row.publicNumber()),
                Cell.of(row.title()),
                Cell.of(names.getOrDefault(row.committee(), row.committee())),
                Cell.of(row.dnr()),
                Cell.of(words.text("word.DecisionType." + row.decision(), locale)),
                Cell.of(row.meetingDate()),
                Cell.of(row.paragraph()),
                Cell.of(words.text("word.RowState." + row.state(), locale)),
                Cell.of(row.firstDueBy()),
                row.undated() && row.dueBy() == null
                        ? Cell.of(words.text("export.undated", locale))
                        : Cell.of(row.dueBy()),
                Cell.of(row.daysOverdue()),
                Cell.of(row.lastFeedback()),
                Cell.of(row.explanation()));
    }

    private Table table(String heading, List<Column> columns, List<List<Cell>> rows, Locale locale) {
        return new Table(words.text(heading, locale), columns, rows, words.text("export.nothing", locale));
    }

    private Column column(String name, int width, Locale locale) {
        return new Column(words.text("column." + name, locale), width);
    }
}
