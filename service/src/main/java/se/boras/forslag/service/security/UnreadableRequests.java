package se.boras.forslag.service.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;

/** Answers, in the form of every other refusal, for requests that the web server itself cannot read. */
@Configuration(proxyBeanMethods = false)
class UnreadableRequests {

    /** Beside the web server's own page, and asked before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> pages(ObjectProvider<ProblemWriter> problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Page(problems)));
    }

    private static class Page extends ErrorReportValve {

        private final ObjectProvider<ProblemWriter> problems;

        Page(ObjectProvider<ProblemWriter> problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var ours = HttpStatus.valueOf(response.getStatus()).is5xxServerError();
            try {
                problems.getObject()
                        .write(
                                ours ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST,
                                ours ? "fault" : "status-400",
                                request,
                                response);
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
