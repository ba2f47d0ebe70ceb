package se.boras.forslag.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import se.boras.forslag.command.imports.PastLife.Origin;
import se.boras.forslag.command.ledger.Request;

/** By what a past life is known again: where it comes from; and whether its row says what it said, in whatever order. */
record ImportKey(Request request) {

    static ImportKey of(Origin origin, Map<String, String> cells) {
        var row = new StringBuilder();
        new TreeMap<>(cells)
                .forEach((name, cell) ->
                        row.append(name).append('\0').append(cell).append('\0'));
        return new ImportKey(
                new Request("import-" + digest(origin.source() + '\0' + origin.externalRef()), digest(row.toString())));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
