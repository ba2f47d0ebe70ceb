package se.boras.forslag.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.Story;
import se.boras.forslag.query.TestClock;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Promise;
import tools.jackson.databind.JsonNode;

/** Whatever was lived: the cards of all add up to the whole, each to its rows, and both to the follow-up. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SumsAgreeTest {

    private static final List<String> COMMITTEES = List.of("tekniska", "kultur", "park");
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
    private static final LocalDate TO = LocalDate.of(2027, 5, 31);
    private static final int PROPOSALS = 12;

    private final List<Story> stories = new ArrayList<>();

    @RepeatedTest(6)
    @DisplayName("sums agree, whatever was lived and whatever moment is asked about")
    void sums_agree(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition());
        live(random);
        for (int n = 0; n < 3; n++) {
            var asOf = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(400));
            var knownAt = asOf.plusDays(random.nextInt(120)).atTime(12, 0).toInstant(ZoneOffset.UTC);
            agree("from=" + FROM + "&to=" + TO + "&asOf=" + asOf + "&knownAt=" + knownAt);
            assertThat(daysOfDelay(asOf, knownAt))
                    .as("days of delay on %s as known at %s", asOf, knownAt)
                    .isEqualTo(foldedDaysOfDelay(asOf, knownAt));
        }
    }

    private void live(Random random) {
        var log = QuerySide.emptied().at("2026-01-02T08:00:00Z");
        QuerySide.the(TestClock.class).set("2029-01-01T10:00:00Z");
        log.append(Reference.rules(), Reference.holidays());
        COMMITTEES.forEach(committee -> log.append(Reference.committee(committee)));
        var lives = new ArrayList<RandomLife.Told>();
        for (int n = 1; n <= PROPOSALS; n++) {
            stories.add(Story.of(n));
            lives.addAll(new RandomLife(Story.of(n), random, COMMITTEES).told());
        }
        lives.sort(Comparator.comparing(RandomLife.Told::at));
        lives.forEach(told -> tell(log, told.at(), told.event()));
    }

    private static void tell(TestLog log, Instant at, LedgerEvent event) {
        log.at(at.toString()).append(event);
    }

    private static void agree(String question) {
        var all = json("/api/scorecards?" + question);
        var followUp = json("/api/follow-up?" + question);
        var total = new TreeMap<String, Integer>();
        for (var item : all.at("/items")) {
            var committee = item.at("/committee").asString();
            var card = json("/api/committees/" + committee + "/scorecard?" + question);
            assertThat(card.at("/figures")).as(question).isEqualTo(item.at("/figures"));
            addUp(counts(item.at("/figures")), total);
            eachFigureHasItsRows(card);
            assertThat(item.at("/figures/decisions/approved").asInt())
                    .as("approved by %s: %s", committee, question)
                    .isEqualTo(approved(followUp, committee));
            promisesAddUp(item.at("/figures/promises"));
        }
        assertThat(total).as(question).isEqualTo(counts(all.at("/figures")));
        assertThat(all.at("/figures/decisions/approved").asInt())
                .isEqualTo(followUp.at("/figures/approved").asInt());
    }

    private static void eachFigureHasItsRows(JsonNode card) {
        card.at("/rows")
                .propertyStream()
                .forEach(rows -> assertThat(rows.getValue())
                        .as(rows.getKey())
                        .hasSize(card.at("/figures/" + rows.getKey().replace('.', '/'))
                                .asInt()));
        var figures = card.at("/figures");
        assertThat(card.at("/rows").propertyStream().map(Map.Entry::getKey))
                .containsAll(counts(figures).entrySet().stream()
                        .filter(it -> it.getValue() > 0 && !it.getKey().matches(".*(days|times|daysSlipped)"))
                        .map(it -> it.getKey().substring(1).replace('/', '.'))
                        .toList());
    }

    private static void promisesAddUp(JsonNode promises) {
        var states = counts(promises);
        var promised = states.remove("/promised");
        assertThat(states.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(promised);
    }

    private static int approved(JsonNode followUp, String committee) {
        return followUp.at("/byCommittee")
                .valueStream()
                .filter(it -> it.at("/committee").asString().equals(committee))
                .mapToInt(it -> it.at("/approved").asInt())
                .sum();
    }

    /** The figures that can be added, by their places. */
    private static TreeMap<String, Integer> counts(JsonNode figures) {
        var counts = new TreeMap<String, Integer>();
        collect(figures, "", counts);
        return counts;
    }

    private static void collect(JsonNode node, String place, Map<String, Integer> counts) {
        node.propertyStream().forEach(it -> {
            var name = it.getKey();
            if (it.getValue().isObject()) {
                collect(it.getValue(), place + "/" + name, counts);
            } else if (it.getValue().isInt() && !name.startsWith("longest")) {
                counts.put(place + "/" + name, it.getValue().asInt());
            }
        });
    }

    private static void addUp(Map<String, Integer> counts, Map<String, Integer> total) {
        counts.forEach((place, count) -> total.merge(place, count, Integer::sum));
    }

    private static Map<String, Integer> daysOfDelay(LocalDate asOf, Instant knownAt) {
        var days = new TreeMap<String, Integer>();
        for (var committee : COMMITTEES) {
            var card = json("/api/committees/" + committee + "/scorecard?from=" + FROM + "&to=" + TO + "&asOf=" + asOf
                    + "&knownAt=" + knownAt);
            days.put(committee, card.at("/figures/overdue/days").asInt());
        }
        return days;
    }

    /** T-28, told day by day from the log: who answered for what was late that day. */
    private Map<String, Integer> foldedDaysOfDelay(LocalDate asOf, Instant knownAt) {
        var days = new TreeMap<String, Integer>();
        COMMITTEES.forEach(committee -> days.put(committee, 0));
        for (var story : stories) {
            var known = QuerySide.the(PastEvents.class).of(story.id(), new Times(null, knownAt));
            for (var day = FROM; !day.isAfter(TO) && !day.isAfter(asOf); day = day.plusDays(1)) {
                for (var promise : on(day, known)) {
                    if (promise.overdueOn(day)) {
                        days.merge(promise.responsible().value(), 1, Integer::sum);
                    }
                }
            }
        }
        return days;
    }

    private static List<Promise> on(LocalDate day, List<PastEvent> known) {
        var promises = new HashMap<CommitmentId, Promise>();
        for (var past : known) {
            if (past.event() instanceof CommitmentEvent event && !past.day().isAfter(day)) {
                promises.compute(event.commitmentId(), (_, promise) -> Promise.evolve(promise, event));
            }
        }
        return List.copyOf(promises.values());
    }

    private static JsonNode json(String path) {
        return QuerySide.reader().json(path);
    }
}
