package se.boras.forslag.query.told;

/** What has become of a promise (<i>åtagandets läge</i>). */
public enum PromiseState {
    /** <i>Utlovat</i>. */
    PROMISED,
    /** <i>Planerat</i>. */
    PLANNED,
    /** <i>Påbörjat</i>. */
    STARTED,
    /** <i>Delvis genomfört</i>. */
    PARTLY,
    /** <i>Rapporterat som genomfört</i>, and not yet verified by somebody else. */
    CLAIMED,
    /** <i>Genomfört och verifierat</i>. */
    VERIFIED,
    /** <i>Vilande</i>, since the decision it rests on fell. */
    SUSPENDED,
    /** <i>Övergivet</i>. */
    ABANDONED,
    /** <i>Ersatt</i> by another promise. */
    SUPERSEDED;

    /** Nothing more is to be expected. */
    public boolean over() {
        return this == VERIFIED || this == ABANDONED || this == SUPERSEDED;
    }

    /** Somebody still has to act for it to be done. */
    public boolean open() {
        return this == PROMISED || this == PLANNED || this == STARTED || this == PARTLY;
    }
}
