package se.boras.forslag.service.processors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a letter is still waiting: a read model that was built anew meanwhile has taken what it had put aside. */
@Repository
class Waiting {

    private final JdbcClient database;

    Waiting(JdbcClient database) {
        this.database = database;
    }

    boolean includes(String letter) {
        return database.sql("select exists (select from read.dead_letter where deadletteridentifier = ?)")
                .param(letter)
                .query(Boolean.class)
                .single();
    }
}
