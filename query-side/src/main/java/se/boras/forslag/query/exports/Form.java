package se.boras.forslag.query.exports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.boras.forslag.query.reading.Refused;

/** The forms (<i>format</i>) in which something can be had to keep. */
public enum Form {
    CSV("text/csv;charset=UTF-8", "attachment", Csv::of),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment", Xlsx::of),
    PDF("application/pdf", "inline", Pdf::of);

    private final MediaType type;
    private final String disposition;
    private final Function<Document, byte[]> writer;

    Form(String type, String disposition, Function<Document, byte[]> writer) {
        this.type = MediaType.parseMediaType(type);
        this.disposition = disposition;
        this.writer = writer;
    }

    /** By the ending of the address. */
    public static Form askedFor(HttpServletRequest request) {
        var address = request.getRequestURI();
        return Stream.of(values())
                .filter(form -> address.endsWith("." + form.ending()))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    public ResponseEntity<byte[]> answer(Document document) {
        var file = ContentDisposition.builder(disposition)
                .filename(document.name() + "." + ending())
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, document.language().getLanguage())
                .body(writer.apply(document));
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
