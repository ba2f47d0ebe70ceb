package se.boras.forslag.command.imports;

import java.util.List;

/** A file of which nothing is taken in, and everything that is wrong with it. */
class UnusableFile extends RuntimeException {

    private final transient List<Fault> faults;

    UnusableFile(List<Fault> faults) {
        super("A file that cannot be taken in", null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
