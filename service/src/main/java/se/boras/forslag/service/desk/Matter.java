package se.boras.forslag.service.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is told of one proposal, as it is told to whoever asks. */
public record Matter(
        Map<String, @Nullable Object> proposal,
        @Nullable Map<String, @Nullable Object> ballot,
        List<Map<String, @Nullable Object>> batches,
        @Nullable Map<String, @Nullable Object> committeeCase,
        List<Map<String, @Nullable Object>> promises,
        List<Map<String, @Nullable Object>> debts,
        List<Map<String, @Nullable Object>> timeline,
        List<Map<String, @Nullable Object>> waiting) {}
