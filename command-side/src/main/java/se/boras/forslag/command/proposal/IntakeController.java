package se.boras.forslag.command.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Ids;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.proposal.IntakeCommand.ClassifyIntake;
import se.boras.forslag.command.proposal.IntakeCommand.LinkDuplicate;
import se.boras.forslag.command.proposal.IntakeCommand.RedirectIntake;
import se.boras.forslag.command.proposal.IntakeCommand.RefusePublication;
import se.boras.forslag.command.proposal.IntakeCommand.UnlinkDuplicate;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.PublicationRefused;

/** Where a registrar sorts what has come in. */
@RestController
@RequestMapping("/api/proposals/{id}")
@Tag(name = "Proposals")
class IntakeController {

    private final Desk desk;

    IntakeController(Desk desk) {
        this.desk = desk;
    }

    record Classification(
            @Schema(example = "BORASFORSLAG", requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonProperty("class")
            @Nullable
            IntakeClass intakeClass,

            @Schema(example = "parker") @OneLine @Nullable String topic,

            @Schema(example = "Ett förslag till kommunen") @Prose @Nullable
            String reason) {

        /** Checked here so that the violation carries the field's name in the body. */
        IntakeClass given() {
            if (intakeClass == null) {
                throw RuleViolation.invalid("class", "must-be-stated");
            }
            return intakeClass;
        }
    }

    record Redirection(
            @Schema(example = "Synpunktshantering") @NotBlank @OneLine
            String system,

            @Schema(example = "SYN-4711") @OneLine @Nullable String externalRef) {}

    record PublicationRefusal(
            @Schema(example = "DUPLICATE") @NotNull PublicationRefused.Code code,

            @Schema(example = "Samma sak föreslås redan i BF-2026-0001.") @NotBlank @Prose
            String explanation,

            @Schema(example = "BF-2026-0001") @OneLine @Nullable
            String duplicateOf) {}

    record Duplicate(
            @Schema(example = "BF-2026-0001") @NotBlank @OneLine
            String other,

            @Schema(example = "OVERLAPS") @NotNull DuplicateLinked.Relation relation,

            @Schema(example = "Båda gäller bänkar i Stadsparken") @NotBlank @Prose
            String reason) {}

    record DuplicateRemoval(
            @Schema(example = "De gäller olika parker") @NotBlank @Prose
            String reason) {}

    @PostMapping("/classification")
    @Operation(summary = "Sort what has come in, or sort it anew")
    ResponseEntity<Map<String, Object>> classify(@PathVariable String id, @Valid @RequestBody Classification body) {
        return desk.carryOut(new ClassifyIntake(
                Ids.proposal(id), body.given(), Written.orNull(body.topic()), Written.orNull(body.reason())));
    }

    @PostMapping("/redirection")
    @Operation(summary = "Pass on what is not a proposal to the system where it belongs")
    ResponseEntity<Map<String, Object>> redirect(@PathVariable String id, @Valid @RequestBody Redirection body) {
        return desk.carryOut(new RedirectIntake(Ids.proposal(id), body.system(), Written.orNull(body.externalRef())));
    }

    @PostMapping("/refusal")
    @Operation(summary = "Refuse to publish a proposal, for a reason that can be named")
    ResponseEntity<Map<String, Object>> refuse(@PathVariable String id, @Valid @RequestBody PublicationRefusal body) {
        var duplicateOf = Written.orNull(body.duplicateOf());
        return desk.carryOut(new RefusePublication(
                Ids.proposal(id),
                body.code(),
                duplicateOf == null ? null : Written.proposal("duplicateOf", duplicateOf),
                body.explanation()));
    }

    @PostMapping("/duplicates")
    @Operation(summary = "Note that another proposal asks for the same; no votes are moved")
    ResponseEntity<Map<String, Object>> link(@PathVariable String id, @Valid @RequestBody Duplicate body) {
        return desk.carryOut(new LinkDuplicate(
                Ids.proposal(id), Written.proposal("other", body.other()), body.relation(), body.reason()));
    }

    @PostMapping("/duplicates/{other}/removal")
    @Operation(summary = "Take back the note that another proposal asks for the same")
    ResponseEntity<Map<String, Object>> unlink(
            @PathVariable String id, @PathVariable String other, @Valid @RequestBody DuplicateRemoval body) {
        return desk.carryOut(new UnlinkDuplicate(Ids.proposal(id), Ids.proposal(other), body.reason()));
    }
}
