package se.boras.forslag.service.rebuild;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.model.ReadModel;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Refused;

/** Lets the administrator see how the read models keep up, and have them built anew. */
@RestController
@RequestMapping("/api/operations")
@Tag(name = "Operations")
class RebuildController {

    private final Models models;
    private final Rebuilds rebuilds;
    private final Diary diary;

    RebuildController(Models models, Rebuilds rebuilds, Diary diary) {
        this.models = models;
        this.rebuilds = rebuilds;
        this.diary = diary;
    }

    record Order(
            @Schema(description = "Which; all of them if none is named", example = "[\"proposals\"]") @Nullable
            List<@Nullable String> models) {}

    @GetMapping("/read-models")
    @Operation(summary = "How far each read model has come, and when it was last built anew")
    Listing<Models.Standing> standings() {
        return new Listing<>(models.standings(), null);
    }

    @GetMapping("/read-models/{name}/fingerprint")
    @Operation(summary = "What a read model's tables hold, in one number each, at a position of the log")
    Models.Print fingerprint(@PathVariable String name) {
        return models.print(known(name));
    }

    @PostMapping("/read-models/{name}/rebuild")
    @Operation(summary = "Build a read model anew from the log, beside the old one, which answers meanwhile")
    ResponseEntity<Account> buildAnew(@PathVariable String name) {
        return begun(List.of(known(name)));
    }

    @PostMapping("/rebuilds")
    @Operation(summary = "Build several read models anew together, reading the log once")
    ResponseEntity<Account> buildTogether(@RequestBody Order order) {
        var named = order.models() == null ? List.<@Nullable String>of() : order.models();
        var asked = new LinkedHashSet<ReadModel>();
        for (int at = 0; at < named.size(); at++) {
            asked.add(known("models[" + at + "]", named.get(at)));
        }
        return begun(asked.isEmpty() ? models.all() : List.copyOf(asked));
    }

    private ReadModel known(String field, @Nullable String name) {
        return Optional.ofNullable(name).flatMap(models::find).orElseThrow(() -> Refused.invalid(field));
    }

    @GetMapping("/rebuilds/{id}")
    @Operation(summary = "How far a rebuild has come, or what came of it")
    Account told(@PathVariable String id) {
        return diary.find(identity(id)).orElseThrow(Refused::unknown);
    }

    private static UUID identity(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException misshapen) {
            throw Refused.unknown();
        }
    }

    private ReadModel known(String name) {
        return models.find(name).orElseThrow(Refused::unknown);
    }

    private ResponseEntity<Account> begun(List<ReadModel> asked) {
        var account = rebuilds.begin(asked);
        return ResponseEntity.accepted()
                .location(URI.create("/api/operations/rebuilds/" + account.id()))
                .body(account);
    }
}
