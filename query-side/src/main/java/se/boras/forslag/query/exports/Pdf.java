package se.boras.forslag.query.exports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import se.boras.forslag.query.reading.Refused;

/** A PDF that can be read aloud (PDF/UA-1) and kept in an archive (PDF/A-2): tagged, with its typefaces in it. */
final class Pdf {

    private static final String STYLE = new String(resource("/exports/document.css"), StandardCharsets.UTF_8);
    private static final String FAMILY = "Liberation Sans";
    private static final byte[] REGULAR = resource("/liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = resource("/liberation/LiberationSans-Bold.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Semaphore PRESSES = new Semaphore(2, true);
    private static final int PATIENCE_SECONDS = 10;
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** Printing is the dearest thing anybody can ask for, so only a few are printed at a time. */
    static byte[] of(Document document) {
        if (!taken()) {
            throw Refused.busy();
        }
        try {
            return printed(document);
        } finally {
            PRESSES.release();
        }
    }

    private static boolean taken() {
        try {
            return PRESSES.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] printed(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(PdfPage.of(document, STYLE), null)
                    .useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .useColorProfile(COLOURS)
                    .withProducer("Liggaren")
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String path) {
        try (var file = Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
