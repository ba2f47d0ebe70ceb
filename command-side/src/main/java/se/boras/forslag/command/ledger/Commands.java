package se.boras.forslag.command.ledger;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way in for commands: sends them over the bus, and tries again when another was faster. */
@Component
public class Commands {

    private static final int ATTEMPTS = 12;
    private static final long FIRST_PAUSE_NANOS = 500_000;

    private final CommandBus bus;
    private final Answers answers;

    Commands(CommandBus bus, Answers answers) {
        this.bus = bus;
        this.answers = answers;
    }

    public Receipt send(Actor actor, Command command) {
        return send(actor, command, null, null);
    }

    /** Sends what an earlier event gave rise to. */
    public Receipt send(Actor actor, Command command, String causation) {
        return send(actor, command, null, causation);
    }

    /** Sends a request that may have been sent before: the first answer is then given again. */
    public Receipt send(Actor actor, Command command, @Nullable Request request) {
        return send(actor, command, request, null);
    }

    private Receipt send(Actor actor, Command command, @Nullable Request request, @Nullable String causation) {
        var metadata = new HashMap<>(Envelope.of(actor, UUID.randomUUID().toString(), causation));
        if (request != null) {
            metadata.put(Request.KEY, request.key());
            metadata.put(Request.DIGEST, request.digest());
        }
        if (Rehearsal.on()) {
            metadata.put(Rehearsal.MARK, true);
        }
        for (int attempt = 1; ; attempt++) {
            var given = request == null ? null : answered(request);
            if (given != null) {
                return given;
            }
            try {
                return dispatch(new GenericCommandMessage<>(new GenericMessage<>(command, metadata), command.family()));
            } catch (ConcurrencyException | AlreadyAnswered lost) {
                if (attempt == ATTEMPTS) {
                    throw new TooManyAtOnce();
                }
                pause(attempt);
            } catch (RuleViolation refused) {
                if (!refused.restsOnMemory()) {
                    throw refused;
                }
            }
        }
    }

    private @Nullable Receipt answered(Request request) {
        return answers.to(request.key())
                .map(answer -> {
                    if (!answer.digest().equals(request.digest())) {
                        throw new KeyReused();
                    }
                    return answer.receipt();
                })
                .orElse(null);
    }

    private Receipt dispatch(GenericCommandMessage<Command> message) {
        var callback = new FutureCallback<Command, Receipt>();
        outsideOfAnyOther(() -> bus.dispatch(message, callback));
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    /**
     * A policy sends its commands within the unit of work of a whole batch of events. Nested in that, their events would
     * be appended when the batch ends, without the conditions they were decided on; so each stands on its own.
     */
    private static void outsideOfAnyOther(Runnable dispatching) {
        var outer = new ArrayDeque<UnitOfWork<?>>();
        while (CurrentUnitOfWork.isStarted()) {
            outer.push(CurrentUnitOfWork.get());
            CurrentUnitOfWork.clear(CurrentUnitOfWork.get());
        }
        try {
            dispatching.run();
        } finally {
            outer.forEach(CurrentUnitOfWork::set);
        }
    }

    /** A random and growing pause, so that those who met once do not meet again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS << Math.min(attempt, 6)));
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof RuntimeException runtime) {
            return runtime;
        }
        throw new IllegalStateException(failure);
    }
}
