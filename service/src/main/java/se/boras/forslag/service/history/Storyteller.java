package se.boras.forslag.service.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.service.clock.DemoClock;
import se.boras.forslag.service.clock.PassingTime;
import se.boras.forslag.service.history.Tale.Scene;

/** Tells all tales at once, moment by moment, and lets time pass between so that everything else falls due. */
@Component
@Profile("!production")
class Storyteller {

    private static final Logger LOG = LoggerFactory.getLogger(Storyteller.class);

    /** What falls due so close together is done in one go. */
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    private final Town town;
    private final PassingTime time;
    private final DemoClock clock;
    private final Loading loading;
    private final Set<Tale> brokenOff = new HashSet<>();

    Storyteller(Town town, PassingTime time, DemoClock clock, Loading loading) {
        this.town = town;
        this.time = time;
        this.clock = clock;
        this.loading = loading;
    }

    /** Up to the present, or until nobody listens any more. */
    void tell(List<Tale> tales, BooleanSupplier listening) {
        var present = clock.present().atZone(Circumstances.LOCAL).toLocalDateTime();
        var moments = tales.stream()
                .flatMap(tale -> tale.scenes(present).stream())
                .collect(groupingBy(Scene::at, TreeMap::new, toList()));
        var proposals = tales.stream().filter(Tale::isOfAProposal).count();
        int told = 0;
        int year = 0;
        for (var moment : moments.entrySet()) {
            if (!listening.getAsBoolean()) {
                return;
            }
            if (moment.getKey().getYear() > year) {
                year = moment.getKey().getYear();
                LOG.info("History: {}, {} of {} proposals", year, town.proposals(), proposals);
            }
            tell(moment.getKey(), moment.getValue());
            loading.hasCome(++told, moments.size());
        }
        time.passTo(clock.present(), TOGETHER);
        clock.catchUp();
    }

    private void tell(LocalDateTime at, List<Scene> scenes) {
        var instant = at.atZone(Circumstances.LOCAL).toInstant();
        time.passTo(instant, TOGETHER);
        town.voteWhile(instant, () -> act(scenes));
    }

    private void act(List<Scene> scenes) {
        for (var scene : scenes) {
            if (!brokenOff.contains(scene.tale())) {
                act(scene);
            }
        }
    }

    /** A tale that does not go on as it was thought out is left there; the others go on. */
    void act(Scene scene) {
        var instant = scene.at().atZone(Circumstances.LOCAL).toInstant();
        var life = town.life(scene.tale(), clock.present());
        life.goOn(instant);
        try {
            scene.deeds().forEach(deed -> deed.happen(life));
        } catch (RuleViolation refused) {
            brokenOff.add(scene.tale());
            LOG.error("History: {} breaks off on {}: {}", scene.tale().name(), scene.at(), refused.code());
        }
    }

    int brokenOff() {
        return brokenOff.size();
    }
}
