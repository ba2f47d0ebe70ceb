package se.boras.forslag.service.rebuild;

import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import se.boras.forslag.service.processors.DeadLetters;
import se.boras.forslag.service.processors.Progress;
import se.boras.forslag.service.processors.Tokens;

/** What a rebuild is made with. */
@Component
record Tools(
        Shadow shadow,
        ShadowWriter writer,
        Pass pass,
        Fingerprints fingerprints,
        Tokens tokens,
        DeadLetters letters,
        Progress progress,
        Diary diary,
        EventProcessingConfiguration processing,
        PlatformTransactionManager transactions) {}
