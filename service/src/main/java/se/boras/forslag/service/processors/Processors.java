package se.boras.forslag.service.processors;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/**
 * Every processor reads the log in one order, in batches. A handler that fails is tried again, or its event put aside
 * where that can be done; it is never skipped in silence, which is what would happen by default.
 */
@Configuration(proxyBeanMethods = false)
class Processors {

    /** One segment: the events of a proposal lie in several streams, and their order is that of the log. */
    private static final int SEGMENTS = 1;

    private static final int BATCH = 500;

    /** After a failure a processor lets go of its place in the log; so long it waits at most before it takes it again. */
    private static final long MILLIS_BETWEEN_CLAIMS = 1_000;

    @Autowired
    void run(EventProcessingConfigurer processing) {
        processing
                .usingPooledStreamingEventProcessors((_, builder) -> builder.initialSegmentCount(SEGMENTS)
                        .batchSize(BATCH)
                        .tokenClaimInterval(MILLIS_BETWEEN_CLAIMS)
                        .enableCoordinatorClaimExtension())
                .registerDefaultSequencingPolicy(_ -> new BySubject())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
    }
}
