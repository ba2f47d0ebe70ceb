package se.boras.forslag.command.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;

/** A document as a caller points to it. */
record Document(
        @Schema(example = "Officer's report") @NotBlank @Size(max = 400)
        String title,

        @Schema(example = "https://example.org/report.pdf")
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        String url,

        @Schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @NotNull
        @Pattern(regexp = "[0-9a-fA-F]{64}")
        String sha256,

        @Schema(example = "TN 2026/00123") @Nullable @Size(max = 100)
        String dnr) {

    DocumentRef reference() {
        return new DocumentRef(title, url, sha256, dnr);
    }
}
