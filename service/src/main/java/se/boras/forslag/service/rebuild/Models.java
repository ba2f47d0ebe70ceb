package se.boras.forslag.service.rebuild;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.service.lag.Lag;
import se.boras.forslag.service.lag.Lags;

/** The read models there are, and how each is doing. */
@Component
class Models {

    /** Whether a model comes on by itself, is being built anew, or does not come on. */
    enum State {
        RUNNING,
        REBUILDING,
        STUCK
    }

    /** What an operator wants to know of one. */
    record Standing(
            String name,
            List<String> tables,
            long position,
            long head,
            long lag,
            double lagSeconds,
            int deadLetters,
            @Nullable Instant lastRebuilt,
            State state) {}

    /** What its tables hold at a position. */
    record Print(String name, long position, Map<String, String> tables) {}

    private final List<ReadModel> models;
    private final Lags lags;
    private final Tools tools;

    Models(List<ReadModel> models, Lags lags, Tools tools) {
        this.models =
                models.stream().sorted(Comparator.comparing(ReadModel::name)).toList();
        this.lags = lags;
        this.tools = tools;
    }

    List<ReadModel> all() {
        return models;
    }

    Optional<ReadModel> find(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    List<Standing> standings() {
        var behind = lags.all().stream().collect(toMap(Lag::processor, lag -> lag));
        var rebuilt = tools.diary().lastDone();
        var letters = tools.letters().waiting();
        var underWay = tools.diary().underWay();
        return models.stream()
                .map(model -> {
                    var lag = behind.getOrDefault(model.name(), Lag.unknown(model.name()));
                    var state = underWay.contains(model.name())
                            ? State.REBUILDING
                            : lags.isAlarming(lag) ? State.STUCK : State.RUNNING;
                    return new Standing(
                            model.name(),
                            model.tables(),
                            lag.position(),
                            lag.head(),
                            lag.events(),
                            lag.seconds(),
                            letters.getOrDefault(model.name(), 0),
                            rebuilt.get(model.name()),
                            state);
                })
                .toList();
    }

    Print print(ReadModel model) {
        var atOneInstant = new TransactionTemplate(tools.transactions());
        atOneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return atOneInstant.execute(_ -> new Print(
                model.name(),
                tools.tokens().position(model.name()),
                tools.fingerprints().of("read", model.tables())));
    }
}
