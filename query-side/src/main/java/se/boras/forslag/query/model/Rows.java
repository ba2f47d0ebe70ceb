package se.boras.forslag.query.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows to be added to a table, written as PostgreSQL keeps them: it takes them faster than any statement's. */
public final class Rows {

    /** What such a stream begins with: a signature, no flags, nothing more. */
    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    /** The first second of 2000, from which PostgreSQL counts. */
    private static final long EPOCH_SECONDS = 946_684_800;

    private static final long MICROS = 1_000_000;

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private final String table;
    private final int width;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** The table with its columns, as {@code tally (ballot_id, position)}. */
    public Rows(String table, int width) {
        this.table = table;
        this.width = width;
        write(to -> to.write(HEADER));
    }

    public Rows row() {
        return write(to -> to.writeShort(width));
    }

    public Rows text(Object value) {
        var text = value.toString().getBytes(StandardCharsets.UTF_8);
        return write(to -> {
            to.writeInt(text.length);
            to.write(text);
        });
    }

    public Rows bigint(long value) {
        return write(to -> {
            to.writeInt(Long.BYTES);
            to.writeLong(value);
        });
    }

    public Rows integer(int value) {
        return write(to -> {
            to.writeInt(Integer.BYTES);
            to.writeInt(value);
        });
    }

    public Rows truth(boolean value) {
        return write(to -> {
            to.writeInt(1);
            to.writeBoolean(value);
        });
    }

    /** What is finer than a microsecond is left out. */
    public Rows instant(@Nullable Instant value) {
        return value == null
                ? write(to -> to.writeInt(-1))
                : bigint((value.getEpochSecond() - EPOCH_SECONDS) * MICROS + value.getNano() / 1_000);
    }

    /** Closes the stream and sends it. */
    void into(Connection connection) throws SQLException {
        write(to -> to.writeShort(-1));
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin with (format binary)");
        copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
        copy.endCopy();
    }

    private Rows write(Writing what) {
        try {
            what.to(out);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
