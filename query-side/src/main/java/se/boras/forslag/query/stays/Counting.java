package se.boras.forslag.query.stays;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.reading.Span;
import se.boras.forslag.query.stays.TimeInStage.Figures;
import se.boras.forslag.query.stays.Ways.PutOff;

/** Makes figures of the ways that proposals went: every stay that touches the period counts, with all its days. */
final class Counting {

    private final Span period;
    private final LocalDate today;
    private final List<Way> ways;
    private final Collection<PutOff> putOff;

    Counting(Span period, LocalDate today, List<Way> ways, Collection<PutOff> putOff) {
        this.period = period;
        this.today = today;
        this.ways = ways;
        this.putOff = putOff;
    }

    Figures inAll() {
        var stays = during(ways.stream().flatMap(way -> way.stays(today).stream()));
        var transferred = ways.stream().mapToInt(way -> way.handedOver().size()).sum();
        return figures(stays, putOff, transferred);
    }

    SortedMap<String, Figures> byCommittee() {
        var stays = during(ways.stream().flatMap(way -> way.byCommittee(today).stream())).stream()
                .collect(groupingBy(stay -> Objects.requireNonNull(stay.committee())));
        var off = putOff.stream().filter(PutOff::any).collect(groupingBy(PutOff::committee));
        var away = ways.stream().flatMap(way -> way.handedOver().stream()).collect(groupingBy(identity()));
        var figures = new TreeMap<String, Figures>();
        Stream.of(stays, off, away)
                .flatMap(some -> some.keySet().stream())
                .distinct()
                .forEach(committee -> {
                    var its = stays.getOrDefault(committee, List.of());
                    var transferred = away.getOrDefault(committee, List.of()).size();
                    figures.put(committee, figures(its, off.getOrDefault(committee, List.of()), transferred));
                });
        return figures;
    }

    private List<Stay> during(Stream<Stay> stays) {
        return stays.filter(stay -> stay.meets(period)).toList();
    }

    private static Figures figures(List<Stay> stays, Collection<PutOff> putOff, int transferred) {
        var byStage = stays.stream().collect(groupingBy(Stay::stage, TreeMap<Stage, List<Stay>>::new, toList()));
        return new Figures(
                (int) stays.stream().map(Stay::proposalId).distinct().count(),
                byStage.entrySet().stream()
                        .map(stage -> StageFigures.of(stage.getKey(), stage.getValue()))
                        .toList(),
                new Loops(
                        putOff.stream().mapToInt(PutOff::remitted).sum(),
                        putOff.stream().mapToInt(PutOff::tabled).sum(),
                        transferred,
                        (int) stays.stream().filter(Stay::again).count()));
    }
}
