package se.boras.forslag.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The committee that the tests say somebody acts for. */
public final class TestOrgan implements ActsFor {

    private volatile @Nullable String committee;

    void set(@Nullable String organ) {
        committee = organ;
    }

    @Override
    public Optional<String> committee() {
        return Optional.ofNullable(committee);
    }
}
