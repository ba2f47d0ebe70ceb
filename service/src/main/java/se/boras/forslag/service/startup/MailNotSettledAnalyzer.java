package se.boras.forslag.service.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.boras.forslag.service.mail.MailNotSettled;

@Order(Ordered.HIGHEST_PRECEDENCE)
class MailNotSettledAnalyzer extends AbstractFailureAnalyzer<MailNotSettled> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MailNotSettled cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "See \"Mail\" in docs/operations.md", cause);
    }
}
