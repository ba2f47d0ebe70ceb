package se.boras.forslag.service.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the service did not start where the person who started it looks, once and without a stack trace. */
class OneLineReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        var action = analysis.getAction();
        System.err.println(action == null ? analysis.getDescription() : analysis.getDescription() + " " + action);
    }
}
