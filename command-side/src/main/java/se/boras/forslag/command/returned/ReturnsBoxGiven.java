package se.boras.forslag.command.returned;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mailbox for returns, as it is configured. */
@Configuration(proxyBeanMethods = false)
class ReturnsBoxGiven {

    @Bean
    ReturnsBox returnsBox(
            @Value("${liggaren.mail.returns.host:}") String host,
            @Value("${liggaren.mail.returns.port:993}") int port,
            @Value("${liggaren.mail.returns.protocol:imaps}") String protocol,
            @Value("${liggaren.mail.returns.start-tls:false}") boolean startTls,
            @Value("${liggaren.mail.returns.user:}") String user,
            @Value("${liggaren.mail.returns.password:}") String password,
            @Value("${liggaren.mail.returns.folder:INBOX}") String folder) {
        return new ReturnsBox(host, port, protocol, startTls, user, password, folder);
    }
}
