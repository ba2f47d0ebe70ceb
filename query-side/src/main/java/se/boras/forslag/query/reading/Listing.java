package se.boras.forslag.query.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, and where the next one begins. */
public record Listing<T>(List<T> items, @Nullable String next) {}
