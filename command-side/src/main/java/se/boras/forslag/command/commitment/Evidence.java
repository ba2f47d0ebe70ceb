package se.boras.forslag.command.commitment;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;

/** A document that shows what was done (<i>underlag</i>), as it is handed in. */
record Evidence(
        @Schema(example = "Besiktningsprotokoll") @NotBlank @Size(max = 200)
        String title,

        @Schema(example = "https://www.boras.se/handlingar/besiktning.pdf")
        @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = "(?i)https?://[^\\s/]\\S*")
        String url,

        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Pattern(regexp = "[0-9a-fA-F]{64}")
        @Nullable
        String sha256,

        @Schema(example = "TN 2026/00123") @Size(max = 100) @Nullable
        String dnr) {

    static List<DocumentRef> references(@Nullable List<Evidence> evidence) {
        return evidence == null
                ? List.of()
                : evidence.stream().map(Evidence::reference).toList();
    }

    private DocumentRef reference() {
        return new DocumentRef(title, url, sha256, dnr);
    }
}
