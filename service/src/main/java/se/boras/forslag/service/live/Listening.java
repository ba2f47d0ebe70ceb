package se.boras.forslag.service.live;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.live.Nudge;

/** Keeps watch for what any node stores, from the start of this one until it stops. */
@Component
class Listening implements SmartLifecycle {

    private final JdbcConnectionDetails database;
    private final Nudge nudge;
    private volatile @Nullable Watch watch;

    Listening(JdbcConnectionDetails database, Nudge nudge) {
        this.database = database;
        this.nudge = nudge;
    }

    @Override
    public void start() {
        watch = Watch.over(database, nudge);
    }

    @Override
    public void stop() {
        var ending = watch;
        watch = null;
        if (ending != null) {
            ending.end();
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
