package se.boras.forslag.query.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import se.boras.forslag.query.exports.Block.Facts;
import se.boras.forslag.query.exports.Block.Prose;
import se.boras.forslag.query.exports.Block.Table;
import se.boras.forslag.query.exports.Cell.Day;
import se.boras.forslag.query.exports.Cell.Nothing;
import se.boras.forslag.query.exports.Cell.Share;
import se.boras.forslag.query.exports.Cell.Text;
import se.boras.forslag.query.exports.Cell.Whole;

/** Writes one leaf of a workbook from the top down. */
final class XlsxLeaf {

    private static final String SHADE = "E7EDF3";
    private static final int NAMES = 34;
    private static final int WIDE = 100;

    private final Worksheet leaf;
    private final List<Integer> widths = new ArrayList<>();
    private int row;

    XlsxLeaf(Worksheet leaf, int firstRow) {
        this.leaf = leaf;
        this.row = firstRow;
    }

    void block(Block block) {
        leaf.value(row, 0, Neutral.text(block.heading()));
        leaf.style(row, 0).bold().fontSize(13).set();
        row++;
        switch (block) {
            case Facts facts -> facts.facts().forEach(this::fact);
            case Table table -> table(table);
            case Prose prose -> prose.paragraphs().forEach(this::paragraph);
        }
        row++;
    }

    void only(Table table) {
        table(table);
        leaf.freezePane(0, 1);
        leaf.repeatRows(0);
        leaf.setAutoFilter(0, 0, Math.max(row - 1, 0), table.columns().size() - 1);
    }

    void setWidths() {
        for (int column = 0; column < widths.size(); column++) {
            leaf.width(column, widths.get(column));
        }
    }

    private void fact(Block.Fact fact) {
        widen(0, NAMES);
        leaf.value(row, 0, Neutral.text(fact.name()));
        cell(1, fact.value());
        leaf.style(row, 1).horizontalAlignment("left").set();
        row++;
    }

    private void paragraph(String text) {
        widen(0, WIDE);
        leaf.value(row, 0, Neutral.text(text));
        leaf.style(row, 0).wrapText(true).verticalAlignment("top").set();
        row++;
    }

    private void table(Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            var header = table.columns().get(column);
            widen(column, header.width());
            leaf.value(row, column, Neutral.text(header.header()));
            leaf.style(row, column)
                    .bold()
                    .fillColor(SHADE)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        row++;
        table.rows().forEach(this::line);
    }

    private void line(List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
    }

    private void cell(int column, Cell cell) {
        switch (cell) {
            case Text text -> {
                leaf.value(row, column, Neutral.text(text.value()));
                leaf.style(row, column)
                        .wrapText(column > 0)
                        .verticalAlignment("top")
                        .set();
            }
            case Whole number -> {
                leaf.value(row, column, number.value());
                leaf.style(row, column).verticalAlignment("top").set();
            }
            case Share share -> {
                leaf.value(row, column, share.percent().divide(BigDecimal.valueOf(100)));
                leaf.style(row, column).format("0.00%").verticalAlignment("top").set();
            }
            case Day day -> {
                leaf.value(row, column, day.value());
                leaf.style(row, column)
                        .format("yyyy-mm-dd")
                        .verticalAlignment("top")
                        .set();
            }
            case Nothing _ -> {}
        }
    }

    private void widen(int column, int width) {
        while (widths.size() <= column) {
            widths.add(12);
        }
        widths.set(column, Math.max(widths.get(column), width));
    }
}
