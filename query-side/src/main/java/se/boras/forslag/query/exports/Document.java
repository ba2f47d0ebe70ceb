package se.boras.forslag.query.exports;

import java.util.List;
import java.util.Locale;

/**
 * What is exported, whatever the form.
 *
 * @param name the file's name, without its ending
 * @param from who speaks
 * @param lead the one sentence that is to be remembered
 * @param about what the document holds, for those who have not opened it
 * @param listing the table that is the whole of the export where a form holds only one
 */
public record Document(
        String name,
        Locale language,
        String from,
        String title,
        String lead,
        String about,
        List<Sheet> sheets,
        Block.Table listing) {

    /** A leaf of a workbook, and what follows on one another on paper. */
    public record Sheet(String name, List<Block> blocks) {}
}
