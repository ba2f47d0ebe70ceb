package se.boras.forslag.service;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * <i>Liggaren</i>, the ledger: both sides in one process over one PostgreSQL. Left out are Axon's update check, which
 * would call home, and Boot's user with a password in the log.
 */
@SpringBootApplication(
        scanBasePackages = "se.boras.forslag",
        exclude = {UpdateCheckerAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class Liggaren {

    public static void main(String[] args) {
        SpringApplication.run(Liggaren.class, args);
    }
}
