package se.boras.forslag.query.scorecard;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One part of a committee's card as its page tells it (<i>del av nämndens kort</i>): lines under a heading. */
record CardPart(String name, List<Line> lines) {

    /** A number, the key of the words for it, and the things that it counts. */
    record Line(String name, int count, List<Row> rows) {}

    static List<CardPart> of(Scorecard card) {
        var figures = card.figures();
        return List.of(
                part(
                        "waiting",
                        line(card, "waiting.cases", figures.waiting().cases()),
                        line(card, "waiting.late", figures.waiting().late())),
                part(
                        "decisions",
                        line(card, "decisions.decided", figures.decisions().decided()),
                        line(card, "decisions.approved", figures.decisions().approved())),
                part(
                        "promises",
                        line(card, "promises.promised", figures.promises().promised()),
                        line(
                                card,
                                "promises.delivered.full",
                                figures.promises().delivered().full()),
                        line(
                                card,
                                "promises.delivered.part",
                                figures.promises().delivered().part()),
                        line(card, "promises.started", figures.promises().started()),
                        line(card, "promises.notStarted", figures.promises().notStarted()),
                        line(card, "promises.abandoned", figures.promises().abandoned())),
                part(
                        "overdue",
                        line(card, "overdue.now", figures.overdue().now()),
                        line(
                                card,
                                "work.postponed.promises",
                                figures.work().postponed().promises()),
                        line(card, "undated.promises", figures.undated().promises())),
                part(
                        "words",
                        line(card, "feedback.onTime", figures.feedback().onTime()),
                        line(card, "feedback.late", figures.feedback().late()),
                        line(card, "feedback.missing", figures.feedback().missing()),
                        line(card, "silence.proposals", figures.silence().proposals())));
    }

    private static CardPart part(String name, Line... lines) {
        return new CardPart(name, Stream.of(lines).toList());
    }

    private static Line line(Scorecard card, String mark, int count) {
        @Nullable List<Row> rows = card.rows().get(mark);
        return new Line(mark, count, rows == null ? List.of() : rows);
    }
}
