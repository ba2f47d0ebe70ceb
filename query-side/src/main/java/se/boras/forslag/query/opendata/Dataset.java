package se.boras.forslag.query.opendata;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One table of open data; its columns are a contract, and new ones come last. */
interface Dataset {

    /** The name of its file, and of its texts. */
    String name();

    List<String> columns();

    /** Each row is handed on as it is read, so that their number costs no memory. */
    void each(Locale locale, Consumer<List<@Nullable Object>> reader);
}
