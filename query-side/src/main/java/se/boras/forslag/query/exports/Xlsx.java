package se.boras.forslag.query.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.boras.forslag.query.exports.Document.Sheet;

/** A workbook with a leaf for each sheet; a leaf that is one table has its header in sight all the way down. */
final class Xlsx {

    private static final String PROGRAM = "Liggaren";
    private static final String VERSION = "01.0000";

    private Xlsx() {}

    static byte[] of(Document document) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            workbook.setGlobalDefaultFont("Calibri", 11);
            workbook.properties().setTitle(document.title()).setSubject(document.about());
            document.sheets().forEach(sheet -> {
                var leaf = workbook.newWorksheet(sheet.name());
                if (sheet == document.sheets().getFirst()) {
                    titled(leaf, document, sheet);
                } else {
                    written(leaf, new XlsxLeaf(leaf, 0), sheet);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void titled(Worksheet leaf, Document document, Sheet sheet) {
        leaf.value(0, 0, Neutral.text(document.title()));
        leaf.style(0, 0).bold().fontSize(16).set();
        leaf.value(1, 0, Neutral.text(document.lead()));
        leaf.style(1, 0).fontSize(12).set();
        written(leaf, new XlsxLeaf(leaf, 3), sheet);
    }

    private static void written(Worksheet leaf, XlsxLeaf pen, Sheet sheet) {
        leaf.paperSize(PaperSize.A4_PAPER);
        leaf.pageOrientation(sheet.blocks().stream().anyMatch(Block::wide) ? "landscape" : "portrait");
        leaf.setFitToPage(true);
        leaf.fitToHeight((short) 0);
        if (sheet.blocks().size() == 1 && sheet.blocks().getFirst() instanceof Block.Table table) {
            pen.only(table);
        } else {
            sheet.blocks().forEach(pen::block);
        }
        pen.setWidths();
    }
}
