package se.boras.forslag.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** <i>Liggaren</i>, the ledger: both sides in one process over one PostgreSQL. */
@SpringBootApplication(scanBasePackages = "se.boras.forslag")
public class Liggaren {

    public static void main(String[] args) {
        SpringApplication.run(Liggaren.class, args);
    }
}
