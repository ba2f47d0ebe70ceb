package se.boras.forslag.service.processors;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.boras.forslag.query.model.ReadModel;

/**
 * Who puts events aside: read models and policies. The counting of votes is neither, and stands still sooner than it
 * goes on past a vote.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class LetterQueues {

    /** So many proposals may be in trouble, and so many events wait for each; then the processor stands still. */
    private static final int PROPOSALS = 1_024;

    private static final int EVENTS = 10_000;

    private static final DeadLetterSchema TABLE =
            DeadLetterSchema.builder().deadLetterTable("read.dead_letter").build();

    @Autowired
    void register(EventProcessingConfigurer processing, List<ReadModel> models, ListableBeanFactory beans) {
        Stream.concat(models.stream().map(ReadModel::name), Policies.names(beans).stream())
                .forEach(name -> processing
                        .registerDeadLetterQueue(name, axon -> queue(name, axon))
                        .registerDeadLetterPolicy(name, _ -> new PutAside(name))
                        .registerDeadLetteringEventHandlerInvokerConfiguration(
                                name, (_, invoker) -> invoker.enableSequenceIdentifierCache()));
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue(String name, Configuration axon) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(name)
                .connectionProvider(axon.getComponent(ConnectionProvider.class))
                .transactionManager(axon.getComponent(TransactionManager.class))
                .genericSerializer(axon.serializer())
                .eventSerializer(axon.eventSerializer())
                .schema(TABLE)
                .maxSequences(PROPOSALS)
                .maxSequenceSize(EVENTS)
                .build();
    }
}
