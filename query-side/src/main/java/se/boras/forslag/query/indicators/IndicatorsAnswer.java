package se.boras.forslag.query.indicators;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key figures of a period, of all together and of each committee that has any. */
@Schema(name = "Indicators")
record IndicatorsAnswer(
        LocalDate asOf,
        Instant knownAt,
        @Schema(example = "48211") long upToPosition,
        List<Item> items) {

    /** One key figure of one organ, with all that is needed to read it alone. */
    @Schema(name = "Indicator")
    record Item(
            @Schema(example = "approved-implemented") String id,

            @Schema(example = "Andel bifallna förslag som är genomförda")
            String name,

            @Schema(example = "Share of approved proposals that have been implemented")
            String nameEnglish,

            @Schema(example = "Räknas: förslag som en nämnd har bifallit, helt eller delvis ...")
            String definition,

            @Schema(example = "1") int version,
            Indicator.Unit unit,

            @Schema(example = "2026-01-01") LocalDate from,
            @Schema(example = "2026-12-31") LocalDate to,

            @Schema(example = "tekniska", description = "The committee; nothing where it is all of them") @Nullable
            String organ,

            @Schema(example = "Tekniska nämnden") @Nullable String organName,

            @Schema(example = "1", description = "Nothing where the value is a median") @Nullable
            Integer numerator,

            @Schema(example = "16") int denominator,

            @Schema(example = "6.25", description = "Nothing where fewer than five were counted") @Nullable
            BigDecimal value) {}
}
