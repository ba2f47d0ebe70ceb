package se.boras.forslag.service.history;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.postgres.ReadyWhen;

/** How far the telling has come; until it is over the service takes no commands from others. */
@Component
@Profile("!production")
class Loading implements ReadyWhen {

    /** Whether there is a history, and whether it has been told. */
    enum State {
        LOADING,
        LOADED,
        OFF
    }

    private static final int ALL = 100;

    private volatile State state;
    private volatile int percent;

    /** Loading from the first, so that nobody gets in before it has been found out. */
    Loading(@Value("${liggaren.demo.history:true}") boolean wanted) {
        this.state = wanted ? State.LOADING : State.OFF;
    }

    State state() {
        return state;
    }

    int percent() {
        return state == State.LOADED ? ALL : percent;
    }

    /** All of it has come only when what fell due since has happened too, and has been read. */
    void hasCome(int part, int whole) {
        percent = Math.min(part * ALL / whole, ALL - 1);
    }

    void is(State now) {
        state = now;
    }

    @Override
    public boolean ready() {
        return state != State.LOADING;
    }
}
