package se.boras.forslag.command.reference;

import static se.boras.forslag.command.ledger.Actor.SYSTEM;

import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.RuleViolation;

/** Lays what is missing of the foundation when the service starts; what is there already is left as it is. */
@Component
class LaysTheFoundation implements ApplicationRunner {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2040;

    private final Commands commands;

    LaysTheFoundation(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Foundation.COMMITTEES.forEach(this::unlessThere);
        Foundation.RULE_SETS.forEach(this::unlessThere);
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(SwedishHolidays::of)
                .forEach(this::unlessThere);
    }

    private void unlessThere(ReferenceCommand command) {
        try {
            commands.send(SYSTEM, command);
        } catch (RuleViolation there) {
            if (!there.code().endsWith("-exists")) {
                throw there;
            }
        }
    }
}
