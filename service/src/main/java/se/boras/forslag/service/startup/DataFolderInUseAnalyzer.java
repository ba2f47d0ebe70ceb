package se.boras.forslag.service.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.boras.forslag.service.postgres.DataFolderInUse;

@Order(Ordered.HIGHEST_PRECEDENCE)
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataFolderInUse cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Stop it, or start with --liggaren.data=<another folder>", cause);
    }
}
