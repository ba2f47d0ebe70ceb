package se.boras.forslag.query.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.told.Voice;

/**
 * A deviation as it is answered.
 *
 * @param trail where the auditor sees the event with all that it says
 */
record DeviationTold(
        String publicNumber,
        @Nullable String organ,
        @Nullable String organName,
        DeviationKind kind,
        String kindInWords,
        LocalDate day,
        Instant recordedAt,
        long lagDays,
        long position,
        String sentence,
        String trail) {

    static DeviationTold of(Deviation row, PastEvent past, Voice voice) {
        var number = row.proposalId().publicNumber().value();
        return new DeviationTold(
                number,
                row.committee(),
                voice.organ(row.committee(), row.day()),
                row.kind(),
                voice.filled("word.DeviationKind." + row.kind(), Map.of()),
                row.day(),
                row.recordedAt(),
                past.lagDays(),
                row.position(),
                sentence(row, past, voice),
                "/api/audit/proposals/%s/trail?from=%d&to=%d".formatted(number, row.position(), row.position()));
    }

    private static String sentence(Deviation row, PastEvent past, Voice voice) {
        var told = voice.of(past);
        var more = new HashMap<String, Object>(Map.of("days", row.days()));
        if (row.recommended() != null) {
            more.put("recommended", row.recommended());
        }
        return switch (row.kind()) {
            case AGAINST_RECOMMENDATION, BACK_DATED, POSTPONED ->
                told + " " + voice.filled("deviation." + row.kind(), more);
            case CORRECTION, FOUR_EYES, WITHOUT_COMMITMENT -> told;
        };
    }
}
