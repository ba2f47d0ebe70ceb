package se.boras.forslag.service.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.service.steps.Form;

/**
 * The steps that can be taken with one thing, those that wait for the reader first.
 *
 * @param heading which kind of thing, as the key of a text
 * @param about which one, in its own words
 */
public record Steps(String heading, @Nullable String about, String anchor, List<Form> waiting, List<Form> others) {

    boolean any() {
        return !waiting.isEmpty() || !others.isEmpty();
    }
}
