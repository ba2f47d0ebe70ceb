package se.boras.forslag.service.processors;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/**
 * Every processor reads the log in one order, in batches. A handler that fails holds its own processor up and is tried
 * again; it is never skipped in silence, which is what would happen by default.
 */
@Configuration(proxyBeanMethods = false)
class Processors {

    /** One segment: the events of a proposal lie in several streams, and their order is that of the log. */
    private static final int SEGMENTS = 1;

    private static final int BATCH = 500;

    @Autowired
    void run(EventProcessingConfigurer processing) {
        processing
                .usingPooledStreamingEventProcessors((_, builder) ->
                        builder.initialSegmentCount(SEGMENTS).batchSize(BATCH).enableCoordinatorClaimExtension())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance());
    }
}
