package se.boras.forslag.service.processors;

import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.service.processors.LetterTable.Sequence;

/** What has been put aside, and what an operator may do about it: try it again, or do without it. */
@Component
public class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final LetterTable table;
    private final EventProcessingConfiguration processing;
    private final TransactionOperations transaction;

    DeadLetters(LetterTable table, EventProcessingConfiguration processing, TransactionOperations transaction) {
        this.table = table;
        this.processing = processing;
        this.transaction = transaction;
    }

    List<Letter> list(@Nullable String processor, Page page) {
        return table.list(processor, page);
    }

    /** Tries the letter again, after those before it and followed by those behind it; tells how many are left. */
    int retry(String id) {
        var letter = table.find(id).orElseThrow(Refused::unknown);
        retry(new Sequence(letter.processor(), letter.sequence()));
        return table.waiting(letter.processor(), letter.sequence());
    }

    /** Tries everything that a processor has put aside; tells how many are left. */
    int retryAll(String processor) {
        table.of(processor).forEach(this::retry);
        return table.waiting(processor, null);
    }

    /** Tries what has waited long enough, each sequence for itself. */
    void retryDue() {
        for (var sequence : table.due()) {
            try {
                retry(sequence);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "Letters of {} were not tried again: {}",
                        sequence,
                        Trouble.of(failure).getMessage());
            }
        }
    }

    /** Lets the processor do without the event; what waited behind it goes on. */
    int discard(String id, String reason, String by) {
        var letter = table.find(id).orElseThrow(Refused::unknown);
        transaction.executeWithoutResult(_ -> {
            if (!table.removeIfFirst(id)) {
                throw RuleViolation.conflict("letter-not-first");
            }
            table.remember(letter, reason, by);
        });
        LOG.info(
                "An operator lets {} do without {} at position {}",
                letter.processor(),
                letter.type(),
                letter.position());
        retry(new Sequence(letter.processor(), letter.sequence()));
        return table.waiting(letter.processor(), letter.sequence());
    }

    /** How many wait for each processor that has any. */
    public Map<String, Integer> waiting() {
        return table.waiting();
    }

    /** Forgets, in the transaction, what a read model has been told since in another way. */
    public void forget(String processor) {
        table.clear(processor);
    }

    boolean know(String processor) {
        return letters(processor) != null;
    }

    private void retry(Sequence sequence) {
        var letters = letters(sequence.processor());
        if (letters != null) {
            letters.process(letter -> letter instanceof JdbcDeadLetter<?> stored
                    && stored.getSequenceIdentifier().equals(sequence.name()));
        }
    }

    private @Nullable SequencedDeadLetterProcessor<EventMessage<?>> letters(String processor) {
        return processing.sequencedDeadLetterProcessor(processor).orElse(null);
    }
}
