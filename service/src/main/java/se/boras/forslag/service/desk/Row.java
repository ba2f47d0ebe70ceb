package se.boras.forslag.service.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.service.steps.Form;

/**
 * One thing that waits at the desk.
 *
 * @param item as the worklist tells it
 * @param rung how far up the ladder of reminders it has been carried
 * @param forms the steps by which it can be done
 */
public record Row(
        Map<String, @Nullable Object> item,
        @Nullable String committee,
        @Nullable String rung,
        List<Form> forms) {}
