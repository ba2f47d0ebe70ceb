package se.boras.forslag.command.ledger;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands every command handler the dossier of its command and the circumstances under which it is decided. */
@Component
class HandlerArguments implements ParameterResolverFactory {

    private final Ledger ledger;
    private final Clock clock;

    HandlerArguments(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable method, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type == Dossier.class) {
            return new Argument<>(message -> ledger.dossier(
                    request(message.getMetaData()), message.getMetaData().containsKey(Rehearsal.MARK)));
        }
        if (type == Circumstances.class) {
            return new Argument<>(message -> new Circumstances(Envelope.actor(message.getMetaData()), clock.instant()));
        }
        return null;
    }

    private static @Nullable Request request(MetaData metadata) {
        var key = metadata.get(Request.KEY);
        return key == null ? null : new Request(key.toString(), String.valueOf(metadata.get(Request.DIGEST)));
    }

    @FunctionalInterface
    private interface From<T> {
        T value(Message<?> message);
    }

    private record Argument<T>(From<T> from) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return from.value(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
