package se.boras.forslag.service.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.boras.forslag.service.production.NotReady;

@Order(Ordered.HIGHEST_PRECEDENCE)
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReady> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NotReady cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "See \"In earnest\" in docs/operations.md", cause);
    }
}
