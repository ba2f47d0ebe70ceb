package se.boras.forslag.query.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.intake.Fact.Kind;

/** What came in during some days, and what became of it (<i>inflöde</i>). */
@Schema(name = "IntakeFigures")
record Figures(
        @Schema(example = "14") int received,
        @Schema(example = "{\"WEB\":12,\"PAPER\":2}") SortedMap<String, Integer> byChannel,

        @Schema(example = "13", description = "Each proposal once, on the day it was first sorted")
        int sorted,

        @Schema(example = "{\"BORASFORSLAG\":9,\"SYNPUNKT\":4}", description = "By the class that stands")
        SortedMap<String, Integer> byClass,

        @Schema(example = "2") int refused,
        @Schema(example = "{\"DUPLICATE\":2}") SortedMap<String, Integer> byRefusalCode,
        @Schema(example = "4") int redirected,
        @Schema(example = "7") int published,

        @Schema(example = "3.5", description = "Days from receipt to publication, of what was published") @Nullable
        Double medianDaysToPublication) {

    static Figures of(Collection<Counted> counted) {
        return new Figures(
                sum(counted, Kind.RECEIVED),
                by(counted, Kind.RECEIVED),
                sum(counted, Kind.SORTED),
                by(counted, Kind.SORTED),
                sum(counted, Kind.REFUSED),
                by(counted, Kind.REFUSED),
                sum(counted, Kind.REDIRECTED),
                sum(counted, Kind.PUBLISHED),
                median(by(counted, Kind.PUBLISHED)));
    }

    private static int sum(Collection<Counted> counted, Kind kind) {
        return counted.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(Counted::n)
                .sum();
    }

    private static SortedMap<String, Integer> by(Collection<Counted> counted, Kind kind) {
        var by = new TreeMap<String, Integer>();
        counted.stream().filter(one -> one.kind() == kind).forEach(one -> by.merge(one.what(), one.n(), Integer::sum));
        return by;
    }

    /** The middle one, or the mean of the middle two. */
    private static @Nullable Double median(SortedMap<String, Integer> waits) {
        List<Integer> all = waits.entrySet().stream()
                .flatMap(wait -> Collections.nCopies(wait.getValue(), Integer.valueOf(wait.getKey())).stream())
                .sorted()
                .toList();
        return all.isEmpty() ? null : (all.get((all.size() - 1) / 2) + all.get(all.size() / 2)) / 2.0;
    }
}
