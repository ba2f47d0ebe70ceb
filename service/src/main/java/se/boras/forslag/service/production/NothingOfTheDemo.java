package se.boras.forslag.service.production;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What makes the demonstration pleasant makes the service in earnest unsafe. */
class NothingOfTheDemo implements Demand {

    private static final String DEMO = "liggaren.demo";
    private static final String LIMITS = "liggaren.rate-limit.enabled";
    private static final String OFF = "false";

    @Override
    public Stream<String> unmet(Environment given) {
        var demo =
                Binder.get(given)
                        .bind(DEMO, Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of())
                        .entrySet()
                        .stream()
                        .filter(setting -> !setting.getValue().strip().equalsIgnoreCase(OFF))
                        .map(setting -> DEMO + "." + setting.getKey() + " is for the demonstration")
                        .sorted();
        var limits = Stream.ofNullable(given.getProperty(LIMITS))
                .filter(value -> value.strip().equalsIgnoreCase(OFF))
                .map(_ -> LIMITS + "=false is for the demonstration");
        return Stream.concat(demo, limits);
    }
}
