package se.boras.forslag.query.scorecard;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The figures of a committee, or of all. What lay with it and what it decided, promised, did and told is counted in the
 * period; what waits, is late, is undated or has gone silent is counted on the day. Counts are always there; percentages
 * and medians only where at least five things were counted.
 */
@Schema(name = "ScorecardFigures")
record Figures(
        FiguresOfCases.Referrals referrals,
        FiguresOfCases.Decisions decisions,
        FiguresOfCases.Times time,
        FiguresOfCases.Waiting waiting,
        FiguresOfPromises.Promises promises,
        FiguresOfPromises.Work work,
        FiguresOfPromises.Overdue overdue,
        FiguresOfPromises.Undated undated,
        FiguresOfWords.Silence silence,
        FiguresOfWords.Feedback feedback) {

    static Figures of(Sums sums) {
        return new Figures(
                FiguresOfCases.Referrals.of(sums),
                FiguresOfCases.Decisions.of(sums),
                FiguresOfCases.Times.of(sums),
                FiguresOfCases.Waiting.of(sums),
                FiguresOfPromises.Promises.of(sums),
                FiguresOfPromises.Work.of(sums),
                FiguresOfPromises.Overdue.of(sums),
                FiguresOfPromises.Undated.of(sums),
                FiguresOfWords.Silence.of(sums),
                FiguresOfWords.Feedback.of(sums));
    }
}
