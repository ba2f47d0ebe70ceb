package se.boras.forslag.service.rebuild;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** One read model on its way through the log, on as many tracks as there are, where it lets its subjects be told apart. */
final class Lane {

    private static final int TRACKS = 2;

    private final ReadModel model;
    private final Set<String> types;
    private final List<Track> tracks;
    private long position;

    Lane(ReadModel model, ShadowWriter writer) {
        this.model = model;
        this.types = Vocabulary.events()
                .filter(event -> model.asksFor().stream().anyMatch(asked -> asked.isAssignableFrom(event)))
                .map(Vocabulary::nameOf)
                .collect(toUnmodifiableSet());
        this.tracks = IntStream.range(0, TRACKS)
                .mapToObj(number -> new Track(this, number, writer))
                .toList();
    }

    ReadModel model() {
        return model;
    }

    Set<String> types() {
        return types;
    }

    List<Track> tracks() {
        return tracks;
    }

    /** It has taken everything up to here. */
    long position() {
        return position;
    }

    boolean wants(PastEvent event, long until) {
        return event.position() > position && event.position() <= until && types.contains(event.type());
    }

    int trackOf(PastEvent event) {
        var subject = model.subject(event.event());
        return subject == null ? 0 : Math.floorMod(subject.hashCode(), TRACKS);
    }

    void arrived(long until) {
        position = Math.max(position, until);
    }
}
