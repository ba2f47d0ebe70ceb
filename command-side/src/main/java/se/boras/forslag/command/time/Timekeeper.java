package se.boras.forslag.command.time;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.time.DueList.Due;

/** Sends the command for whatever has fallen due, earliest first. Being late changes nothing: the rules go by instants. */
@Component
public class Timekeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final int AT_ONCE = 500;

    /** One thing that fell due, and the position in the log of what came of it; none if the rules said no. */
    public record Fired(Instant due, String kind, String subject, long position) {}

    private final DueList list;
    private final Map<String, Timer> timers;
    private final Commands commands;
    private final Clock clock;

    Timekeeper(DueList list, List<Timer> timers, Commands commands, Clock clock) {
        this.list = list;
        this.timers = timers.stream().collect(toMap(Timer::kind, timer -> timer));
        this.commands = commands;
        this.clock = clock;
    }

    /** For whoever moves the clock, and wants to know of all that came of it: nobody else fires it in between. */
    public synchronized List<Fired> fireAfter(Runnable moving) {
        moving.run();
        return fireWhatIsDue();
    }

    public synchronized List<Fired> fireWhatIsDue() {
        var fired = new ArrayList<Fired>();
        for (var due : list.upTo(clock.instant(), AT_ONCE)) {
            var timer = timers.get(due.kind());
            if (timer != null && fire(due, timer, fired)) {
                list.done(due);
            }
        }
        return fired;
    }

    private boolean fire(Due due, Timer timer, List<Fired> fired) {
        try {
            var receipt = commands.send(Actor.SYSTEM, timer.when(due.subject(), due.at()));
            fired.add(new Fired(due.at(), due.kind(), due.subject(), receipt.position()));
            return true;
        } catch (RuleViolation refused) {
            LOG.info("{} of {} fell due and is no longer called for: {}", due.kind(), due.subject(), refused.code());
            fired.add(new Fired(due.at(), due.kind(), due.subject(), 0));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("{} of {} fell due and failed; it will be tried again", due.kind(), due.subject(), failed);
            return false;
        }
    }
}
