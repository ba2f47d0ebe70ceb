package se.boras.forslag.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** <i>Liggaren</i>, the ledger: both sides in one process over one PostgreSQL. */
@SpringBootApplication(scanBasePackages = "se.boras.forslag", exclude = UserDetailsServiceAutoConfiguration.class)
public class Liggaren {

    public static void main(String[] args) {
        SpringApplication.run(Liggaren.class, args);
    }
}
