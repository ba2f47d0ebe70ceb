package se.boras.forslag.service.rebuild;

import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import se.boras.forslag.service.processors.Progress;
import se.boras.forslag.service.processors.Tokens;
import se.boras.forslag.service.processors.Waiting;

/** What a rebuild is made with. */
@Component
record Tools(
        Shadow shadow,
        ShadowWriter writer,
        Pass pass,
        Fingerprints fingerprints,
        Tokens tokens,
        Waiting waiting,
        Progress progress,
        Diary diary,
        EventProcessingConfiguration processing,
        PlatformTransactionManager transactions) {}
