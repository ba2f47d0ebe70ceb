package se.boras.forslag.service.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Votes that somebody doubts, and why, as they were chosen on the page. */
public record Doubt(
        @Nullable List<String> voteIds,
        @Nullable String ground,
        @Nullable String evidence,
        @BindParam("_key") @Nullable String key) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final Doubt NONE = new Doubt(List.of(), "", "", "");

    public Doubt {
        voteIds = voteIds == null ? List.of() : voteIds;
    }

    /** What is left out is left to the interface to miss. */
    ObjectNode document() {
        var document = JSON.createObjectNode();
        var votes = document.putArray("voteIds");
        if (voteIds != null) {
            voteIds.forEach(votes::add);
        }
        if (ground != null && !ground.isBlank()) {
            document.put("ground", ground);
        }
        if (evidence != null && !evidence.isBlank()) {
            document.put("evidence", evidence.strip());
        }
        return document;
    }
}
