package se.boras.forslag.query.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.boras.forslag.query.reading.Json;

/** What shows that two runs gave the same rows: SHA-256 over their JSON, one to a line, without the titles. */
final class RowsHash {

    private RowsHash() {}

    static String of(List<FollowUpRow> rows) {
        var digest = sha256();
        for (var row : rows) {
            digest.update(Json.MAPPER.writeValueAsString(row.titled(null)).getBytes(UTF_8));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
