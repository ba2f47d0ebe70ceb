package se.boras.forslag.service.processors;

import java.lang.reflect.Method;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a savepoint around each policy, so that one that fails leaves the rest of its batch as it was. */
@Component
class PoliciesFailAlone implements HandlerEnhancerDefinition {

    private final Savepoint savepoint;

    PoliciesFailAlone(Savepoint savepoint) {
        this.savepoint = savepoint;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.unwrap(Method.class)
                        .filter(method -> Policies.isPolicy(method.getDeclaringClass()))
                        .isPresent()
                ? new Alone<>(original, savepoint)
                : original;
    }

    private static final class Alone<T> extends WrappedMessageHandlingMember<T> {

        private final Savepoint savepoint;

        private Alone(MessageHandlingMember<T> original, Savepoint savepoint) {
            super(original);
            this.savepoint = savepoint;
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) {
            return savepoint.around(() -> super.handle(message, target));
        }
    }
}
