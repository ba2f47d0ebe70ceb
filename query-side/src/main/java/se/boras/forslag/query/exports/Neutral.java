package se.boras.forslag.query.exports;

/** Text that a spreadsheet might take for a formula (<i>formelinjektion</i>), made into text that it takes for text. */
public final class Neutral {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Neutral() {}

    public static String text(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
