package se.boras.forslag.query;

import java.util.Optional;

/** The committee that whoever has signed in acts for, if it is one. */
public interface ActsFor {

    Optional<String> committee();
}
