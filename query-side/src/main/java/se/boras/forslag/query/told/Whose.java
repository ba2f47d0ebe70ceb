package se.boras.forslag.query.told;

import org.jspecify.annotations.Nullable;

/** In which role somebody takes a step (<i>vems steg</i>). */
public final class Whose {

    private Whose() {}

    public static String step(Step step, @Nullable String committee) {
        return switch (step) {
            case CONFIRM_ADDRESS, COMPLETE -> Awaited.PROPOSER;
            case VOTE -> Awaited.CITIZEN;
            case CLOSE, COUNT -> Awaited.SYSTEM;
            case REVIEW, REVIEW_VOTES, REFER -> Awaited.REGISTRATOR;
            case RECEIVE, DECIDE, ADJUST_PROTOCOL, ANNOUNCE_PROTOCOL, DECIDE_ANEW -> Awaited.SECRETARY;
            case START, IMPLEMENT -> Awaited.OFFICER;
            case VERIFY -> Awaited.VERIFIER;
            case TELL_PROPOSER -> committee == null ? Awaited.REGISTRATOR : Awaited.SECRETARY;
        };
    }
}
