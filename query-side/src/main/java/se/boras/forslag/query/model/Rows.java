package se.boras.forslag.query.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows to be added to a table, written as PostgreSQL keeps them: it takes them faster than any statement's. */
public final class Rows {

    /** What such a stream begins with: a signature, no flags, nothing more. */
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    /** The first second of 2000, from which PostgreSQL counts. */
    private static final long EPOCH_SECONDS = 946_684_800;

    private static final long MICROS = 1_000_000;
    private static final int NOTHING = -1;
    private static final short END = -1;

    private final String table;
    private final short width;
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    /** The table with its columns, as {@code tally (ballot_id, position)}. */
    public Rows(String table, int width) {
        this.table = table;
        this.width = (short) width;
        bytes.put(HEADER);
    }

    public Rows row() {
        room(Short.BYTES).putShort(width);
        return this;
    }

    public Rows text(Object value) {
        var text = value.toString().getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + text.length).putInt(text.length).put(text);
        return this;
    }

    public Rows bigint(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    public Rows integer(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    public Rows truth(boolean value) {
        room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    /** What is finer than a microsecond is left out. */
    public Rows instant(@Nullable Instant value) {
        if (value != null) {
            return bigint((value.getEpochSecond() - EPOCH_SECONDS) * MICROS + value.getNano() / 1_000);
        }
        room(Integer.BYTES).putInt(NOTHING);
        return this;
    }

    /** Closes the stream and sends it. */
    void into(Connection connection) throws SQLException {
        room(Short.BYTES).putShort(END);
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin with (format binary)");
        copy.writeToCopy(bytes.array(), 0, bytes.position());
        copy.endCopy();
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
        }
        return bytes;
    }
}
