package se.boras.forslag.service.mail;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses to start in production before anything has been touched, if it is not known how mail is to be sent. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
class MailMustBeSettled {

    static final List<String> NEEDED =
            List.of("spring.mail.host", "liggaren.mail.from", "liggaren.mail.bounce-address", "liggaren.public-url");

    @Bean
    static BeanFactoryPostProcessor mailIsSettled(Environment environment) {
        return _ -> {
            var missing = missing(environment).toList();
            if (!missing.isEmpty()) {
                throw new MailNotSettled(missing);
            }
        };
    }

    private static Stream<String> missing(Environment environment) {
        return NEEDED.stream().filter(setting -> !StringUtils.hasText(environment.getProperty(setting)));
    }
}
