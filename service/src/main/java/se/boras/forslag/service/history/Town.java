package se.boras.forslag.service.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Reports;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.service.processors.Readers;

/** Where the tales take place: what their people need of the service, and who else lives there. */
@Component
@Profile("!production")
class Town {

    private static final int AT_ONCE = 32;

    private final Commands commands;
    private final Links links;
    private final Reports mailSystem;
    private final EventStore log;
    private final Readers readers;
    private final Map<String, Life> lives = new LinkedHashMap<>();

    Town(Commands commands, Links links, Reports mailSystem, EventStore log, Readers readers) {
        this.commands = commands;
        this.links = links;
        this.mailSystem = mailSystem;
        this.log = log;
        this.readers = readers;
    }

    Commands commands() {
        return commands;
    }

    Links links() {
        return links;
    }

    Reports mailSystem() {
        return mailSystem;
    }

    /** Nobody reads while the past is told; what is compiled from what is read is compiled when they have caught up. */
    Readers readers() {
        return readers;
    }

    Life life(Tale tale, Instant now) {
        return lives.computeIfAbsent(tale.name(), _ -> new Life(tale, this, now));
    }

    Life lifeOf(String tale) {
        var life = lives.get(tale);
        if (life == null) {
            throw new IllegalArgumentException("Nothing has been told of " + tale);
        }
        return life;
    }

    long proposals() {
        return lives.values().stream()
                .filter(life -> life.tale().isOfAProposal())
                .count();
    }

    /** Lets those vote who do so of their own accord by this instant, while something else happens. */
    void voteWhile(Instant now, Runnable something) {
        var due = lives.values().stream()
                .flatMap(life -> life.crowd().dueAt(now).stream())
                .toList();
        try (var polls = Executors.newVirtualThreadPerTaskExecutor()) {
            var voting = polls.submit(() -> together(due));
            something.run();
            voting.get();
        } catch (ExecutionException failed) {
            throw reason(failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    List<LedgerEvent> past(Object stream) {
        return log.readEvents(stream.toString())
                .asStream()
                .map(event -> (LedgerEvent) event.getPayload())
                .toList();
    }

    /** Lets many act at the same time, as far as the database has room for them. */
    <T> List<T> together(List<? extends Callable<T>> deeds) {
        var room = new Semaphore(AT_ONCE);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var doing = new ArrayList<Future<T>>();
            for (var deed : deeds) {
                doing.add(people.submit(() -> {
                    room.acquire();
                    try {
                        return deed.call();
                    } finally {
                        room.release();
                    }
                }));
            }
            var done = new ArrayList<T>();
            for (var one : doing) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException failed) {
            throw reason(failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static RuntimeException reason(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(failed);
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stopped);
    }
}
