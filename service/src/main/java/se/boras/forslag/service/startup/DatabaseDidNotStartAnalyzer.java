package se.boras.forslag.service.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import se.boras.forslag.service.postgres.DatabaseDidNotStart;

/** Asked after the full disk, which is one of its reasons. */
@Order(0)
class DatabaseDidNotStartAnalyzer extends AbstractFailureAnalyzer<DatabaseDidNotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseDidNotStart cause) {
        return new FailureAnalysis(
                "The embedded database did not start: " + cause.getMessage(),
                "Mend that, or give a database with --spring.datasource.url",
                cause);
    }
}
