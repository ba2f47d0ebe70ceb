package se.boras.forslag.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathHandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MultiHandlerDefinition;
import org.axonframework.messaging.annotation.MultiHandlerEnhancerDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.LedgerEvent;

/**
 * One policy, and what it does when something happens. Each time it is fed four times, as its processor might: in a replay
 * and as imported past, of which nothing may come, and then twice as news, of which the second may change nothing more.
 */
public final class Policy {

    private static final DecidingSide HERE = DecidingSide.HERE;

    private final AnnotationEventHandlerAdapter handler;
    private @Nullable EventMessage<?> last;

    private Policy(Class<?> policy) {
        var loader = ClasspathHandlerDefinition.forClass(policy);
        var enhancer = MultiHandlerEnhancerDefinition.ordered(
                ClasspathHandlerEnhancerDefinition.forClass(policy), HERE.part(HandlerEnhancerDefinition.class));
        handler = new AnnotationEventHandlerAdapter(
                HERE.part(policy),
                ClasspathParameterResolverFactory.forClass(policy),
                MultiHandlerDefinition.ordered(enhancer, loader));
    }

    public static Policy of(Class<?> policy) {
        return new Policy(policy);
    }

    /** What has happened, of which this policy need not have heard. */
    public Policy given(LedgerEvent... events) {
        Arrays.stream(events).forEach(event -> HERE.log.happened(event, envelope(Channel.WEB), HERE.clock.instant()));
        return this;
    }

    public Done when(LedgerEvent event) {
        var news = HERE.log.happened(event, envelope(Channel.WEB), HERE.clock.instant());
        last = news;
        var before = Seen.now();
        feed(replayed(news));
        feed(news.withMetaData(envelope(Channel.IMPORT)));
        assertThat(Seen.now())
                .as("neither a replay nor the imported past is acted on")
                .isEqualTo(before);
        feed(news);
        var after = Seen.now();
        feed(news);
        assertThat(Seen.now()).as("told a second time").isEqualTo(after);
        return new Done(before, after, HERE.log.after(before.position()));
    }

    /** Told once more of the last, as after a crash before its transaction was through. */
    public Done again() {
        var before = Seen.now();
        feed(Objects.requireNonNull(last));
        return new Done(before, Seen.now(), HERE.log.after(before.position()));
    }

    private void feed(EventMessage<?> message) {
        new TransactionTemplate(HERE.part(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            try {
                handler.handle(message);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static EventMessage<?> replayed(EventMessage<?> message) {
        var token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(1_000), new GlobalSequenceTrackingToken(1));
        return new GenericTrackedEventMessage<>(token, message);
    }

    private static Map<String, Object> envelope(Channel channel) {
        return Map.of("actor", "system", "role", "SYSTEM", "channel", channel.name(), "correlationId", "correlation");
    }
}
