package se.boras.forslag.command.policy;

import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Envelope;
import se.boras.forslag.events.Channel;

/**
 * No policy acts on history that was taken over from elsewhere: whoever had to be told was told then, or was not, and
 * nothing that is done now can change it. Policies are known by not being replayed.
 */
@Component
class TheImportedPastIsLeftAlone implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return handler.declaringClass().isAnnotationPresent(DisallowReplay.class) ? new Policy<>(handler) : handler;
    }

    private static final class Policy<T> extends WrappedMessageHandlingMember<T> {

        Policy(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        @SuppressWarnings("NullAway") // what an event handler returns is looked at by nobody
        public @Nullable Object handle(Message<?> message, @Nullable T policy) throws Exception {
            var imported = Channel.IMPORT.name().equals(message.getMetaData().get(Envelope.CHANNEL));
            return imported ? null : super.handle(message, policy);
        }
    }
}
