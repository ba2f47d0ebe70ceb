package se.boras.forslag.command.reference;

import static se.boras.forslag.command.ledger.Actor.SYSTEM;

import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.RuleViolation;

/** Lays what is missing of the foundation before the doors open; what is there already is left as it is. */
@Component
class LaysTheFoundation implements SmartLifecycle {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2040;

    private final Commands commands;
    private final ReferenceInLog reference;
    private final Optional<InventedAddresses> invented;
    private volatile boolean laid;

    LaysTheFoundation(Commands commands, ReferenceInLog reference, Optional<InventedAddresses> invented) {
        this.commands = commands;
        this.reference = reference;
        this.invented = invented;
    }

    @Override
    public void start() {
        Foundation.COMMITTEES.forEach(this::unlessThere);
        Foundation.RULE_SETS.forEach(this::unlessThere);
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(SwedishHolidays::of)
                .forEach(this::unlessThere);
        invented.map(addresses -> addresses.missing(reference.committees()))
                .ifPresent(all -> all.forEach(this::unlessThere));
        laid = true;
    }

    @Override
    public void stop() {
        laid = false;
    }

    @Override
    public boolean isRunning() {
        return laid;
    }

    /** Just before the web server: nobody is to meet a ledger without committees and rules. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
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
