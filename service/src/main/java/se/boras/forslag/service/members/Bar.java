package se.boras.forslag.service.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a chart (<i>stapel</i>): what became of what a committee approved, each part as long as it is great.
 *
 * @param y how far down it is drawn
 */
public record Bar(String name, int y, int total, List<Part> parts) {

    static final int HEIGHT = 34;
    private static final int LEFT = 260;
    private static final int ROOM = 420;
    private static final List<String> KINDS = List.of("implemented", "partly", "started", "notStarted", "abandoned");

    /** A part of a bar, and the state it stands for. */
    public record Part(String kind, int x, int width, int count) {}

    static List<Bar> of(List<Map<String, @Nullable Object>> committees) {
        int most = committees.stream()
                .mapToInt(one -> count(one, "approved"))
                .max()
                .orElse(1);
        var bars = new ArrayList<Bar>();
        for (var one : committees) {
            bars.add(bar(one, bars.size() * HEIGHT, Math.max(1, most)));
        }
        return bars;
    }

    private static Bar bar(Map<String, @Nullable Object> committee, int y, int most) {
        var parts = new ArrayList<Part>();
        int x = LEFT;
        for (var kind : KINDS) {
            int count = count(committee, kind);
            int width = ROOM * count / most;
            if (count > 0) {
                parts.add(new Part(kind, x, width, count));
            }
            x += width;
        }
        return new Bar(String.valueOf(committee.get("name")), y, count(committee, "approved"), parts);
    }

    private static int count(Map<String, @Nullable Object> committee, String kind) {
        return committee.get(kind) instanceof Number number ? number.intValue() : 0;
    }
}
