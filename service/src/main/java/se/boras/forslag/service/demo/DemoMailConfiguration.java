package se.boras.forslag.service.demo;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.boras.forslag.command.returned.ReturnsBox;

/** Real SMTP to a mailbox in the process, when no mail host is given. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
@Conditional(NoMailHostGiven.class)
class DemoMailConfiguration {

    @Bean
    Mailbox mailbox() {
        return new Mailbox();
    }

    @Bean
    MailServer mailServer(Mailbox mailbox) {
        return new MailServer(mailbox);
    }

    @Bean
    @Primary
    ReturnsBox demoReturnsBox(MailServer server) {
        return server.returns();
    }

    @Bean
    JavaMailSenderImpl mailSender(MailServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.localhost", "localhost");
        // The server in the process answers the longer greeting line by line, which costs 40 ms for each connection.
        properties.setProperty("mail.smtp.ehlo", "false");
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        properties.setProperty("mail.smtp.writetimeout", "5000");
        return sender;
    }
}
