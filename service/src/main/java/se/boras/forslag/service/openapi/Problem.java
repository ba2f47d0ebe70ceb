package se.boras.forslag.service.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of every refusal (RFC 9457). */
record Problem(
        @Schema(example = "urn:liggaren:problem:invalid-input")
        URI type,

        @Schema(example = "Något i det du skickade är fel") String title,
        @Schema(example = "400") int status,

        @Schema(example = "Uppgifterna kan inte tas emot som de är. Se vilka fält det gäller.")
        String detail,

        @Schema(example = "/api/proposals") @Nullable String instance,

        @Schema(example = "invalid-input", description = "Stable, for machines")
        String code,

        @Schema(description = "Where input is at fault") @Nullable
        List<Violation> violations) {

    record Violation(
            @Schema(example = "contact.email") String field,
            @Schema(example = "är inte en e-postadress") String message) {}

    static void describeIn(Components components) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }

    static Content content() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType()
                                .schema(new io.swagger.v3.oas.models.media.Schema<>()
                                        .$ref("#/components/schemas/Problem")));
    }
}
