package se.boras.forslag.command.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.events.proposal.LegacyHistoryImported.Step;

/** What came of a file, or would come of it: row by row, what is known of each life and what is not. */
record ImportReport(
        @Schema(description = "Nothing was stored") boolean dryRun,

        int rows,

        @Schema(description = "Taken in now, or that would be")
        int added,

        int alreadyImported,

        @Schema(description = "Taken in before, from a row that said something else; left as they are")
        int differing,

        @Schema(description = "Of the last event, if any was stored") @Nullable
        Long position,

        List<Item> items) {

    /** What became of a row. */
    enum Result {
        /** It would be taken in. */
        NEW,
        IMPORTED,
        ALREADY_IMPORTED,
        /** It was taken in before, and the row has changed since. */
        DIFFERS
    }

    /** One row. */
    @Schema(name = "ImportedRow")
    record Item(
            int row,
            String externalRef,
            Result result,
            @Nullable String id,
            @Nullable String publicNumber,
            List<Step> known,
            List<Step> unknown,
            @Nullable Long position) {

        static Item of(int row, PastLife life, Result result) {
            var completeness = Completeness.of(life);
            return new Item(
                    row,
                    life.origin().externalRef(),
                    result,
                    null,
                    null,
                    completeness.known(),
                    completeness.unknown(),
                    null);
        }

        Item at(Receipt receipt) {
            return new Item(
                    row,
                    externalRef,
                    result,
                    String.valueOf(receipt.made().get("id")),
                    String.valueOf(receipt.made().get("publicNumber")),
                    known,
                    unknown,
                    receipt.position());
        }
    }

    static ImportReport of(boolean dryRun, List<Item> items) {
        var last = items.stream()
                .filter(item -> item.result() == Result.IMPORTED && item.position() != null)
                .map(Item::position)
                .max(Long::compare);
        return new ImportReport(
                dryRun,
                items.size(),
                count(items, Result.NEW) + count(items, Result.IMPORTED),
                count(items, Result.ALREADY_IMPORTED),
                count(items, Result.DIFFERS),
                last.orElse(null),
                items);
    }

    private static int count(List<Item> items, Result result) {
        return (int) items.stream().filter(item -> item.result() == result).count();
    }
}
