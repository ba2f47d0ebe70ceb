package se.boras.forslag.query.deviations;

/** In which way something went another way than usual (<i>slag av avvikelse</i>). */
enum DeviationKind {
    /** The committee did not follow the officer's report. */
    AGAINST_RECOMMENDATION,
    /** A record was put right afterwards. */
    CORRECTION,
    /** It was recorded days after it had happened. */
    BACK_DATED,
    /** It took two persons (<i>fyra ögon</i>). */
    FOUR_EYES,
    /** A promise was moved beyond the day that was promised first. */
    POSTPONED,
    /** A proposal was approved, and nothing was promised. */
    WITHOUT_COMMITMENT
}
