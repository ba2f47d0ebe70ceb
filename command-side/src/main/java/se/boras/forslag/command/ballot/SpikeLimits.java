package se.boras.forslag.command.ballot;

/**
 * How many new votes within an hour call for a closer look (<i>gränser för anhopning</i>): in all, from one mail domain,
 * from one block of network addresses. None of them takes a vote away.
 */
record SpikeLimits(int perHour, int perDomain, int perBlock) {

    static final SpikeLimits DEFAULT = new SpikeLimits(500, 150, 50);

    int of(Signal.Kind kind) {
        return switch (kind) {
            case HOUR -> perHour;
            case DOMAIN -> perDomain;
            case BLOCK -> perBlock;
        };
    }
}
