package se.boras.forslag.service;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * <i>Liggaren</i>, the ledger: both sides in one process over one PostgreSQL. Axon's update check would call home, so it
 * is left out.
 */
@SpringBootApplication(scanBasePackages = "se.boras.forslag", exclude = UpdateCheckerAutoConfiguration.class)
public class Liggaren {

    public static void main(String[] args) {
        SpringApplication.run(Liggaren.class, args);
    }
}
