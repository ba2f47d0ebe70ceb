package se.boras.forslag.service.production;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Something that must be true in production. */
@FunctionalInterface
interface Demand {

    /** What is not, each in words that may be followed by a full stop. */
    Stream<String> unmet(Environment given);
}
