package se.boras.forslag.service;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * <i>Liggaren</i>, the ledger: both sides in one process over one PostgreSQL. Left out are Axon's update check, which
 * would call home, and Boot's user with a password in the log. Beans go by their full names, since each room has its own
 * controller of the same thing.
 */
@SpringBootApplication(
        scanBasePackages = "se.boras.forslag",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = {UpdateCheckerAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class Liggaren {

    public static void main(String[] args) {
        NothingDeserialised.inThisProcess();
        System.setProperty("disable-axoniq-console-message", "true");
        try {
            SpringApplication.run(Liggaren.class, args);
        } catch (RuntimeException told) {
            // What went wrong has been told in one line; a thread of Axon's would keep the process for ever.
            System.exit(1);
        }
    }
}
