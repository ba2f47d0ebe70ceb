package se.boras.forslag.command.template;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import se.boras.forslag.command.template.TemplateCommand.ApproveTemplate;
import se.boras.forslag.command.template.TemplateCommand.ProposeTemplate;
import se.boras.forslag.command.template.TemplateCommand.RetireTemplate;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.template.ChecklistPoint;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;
import se.boras.forslag.events.template.TemplateText;

/** Over HTTP: the words of letters. */
@RestController
@RequestMapping(TemplateController.TEMPLATES)
@Tag(name = "Feedback")
class TemplateController {

    static final String TEMPLATES = "/api/templates";
    static final String LANGUAGE = "sv|en";

    private final Desk desk;

    TemplateController(Desk desk) {
        this.desk = desk;
    }

    record Words(
            @Schema(example = "sv") @NotNull @Pattern(regexp = LANGUAGE)
            String language,

            @Schema(example = "Ditt förslag {nummer} är hos {namnd}") @NotBlank @Size(max = 150)
            String subject,

            @Schema(description = WrittenOut.BLANKS, example = WrittenOut.PARAGRAPHS) @NotEmpty @Size(max = 20)
            List<@NotBlank @Size(max = 1500) String> paragraphs) {}

    record Proposed(
            @Schema(example = "REFERRAL") @NotNull LetterKind kind,

            @Schema(example = "tekniska", description = "Whose letters it is for; those of all if left out") @Nullable
            CommitteeId committee,

            @Schema(description = "One in each language; they must name no person") @NotEmpty @Size(max = 2)
            List<@NotNull @Valid Words> texts,

            @Schema(
                    example = "[\"WHAT_NEXT\"]",
                    description = "What the words make clear, where that cannot be seen from the names in braces")
            @Size(max = 20)
            @Nullable
            List<@NotNull ChecklistPoint> attested) {}

    record Approval(
            @Schema(example = "2", description = "The version that was read") @NotNull @Min(1)
            Integer version) {}

    record Retirement(
            @Schema(example = "Nämnden har ändrat sitt arbetssätt") @NotBlank @Size(max = 4000)
            String reason) {}

    @PostMapping
    @Operation(summary = "Propose the words of a letter; the answer tells which points of the checklist are not met")
    ResponseEntity<Map<String, Object>> propose(@Valid @RequestBody Proposed body) {
        var texts = body.texts().stream()
                .map(words -> new TemplateText(words.language(), words.subject(), words.paragraphs()))
                .toList();
        var attested = body.attested() == null ? List.<ChecklistPoint>of() : body.attested();
        return desk.create(
                new ProposeTemplate(body.kind(), body.committee(), texts, attested), TEMPLATES + "/", "templateId");
    }

    @PostMapping("/{id}/approval")
    @Operation(summary = "Let letters be written with a version that somebody else proposed and the checklist allows")
    ResponseEntity<Map<String, Object>> approve(@PathVariable String id, @Valid @RequestBody Approval body) {
        return desk.carryOut(new ApproveTemplate(Ids.parse(id, TemplateId::new), body.version()));
    }

    @PostMapping("/{id}/retirement")
    @Operation(summary = "Withdraw the version in force: letters are written as if there had never been one")
    ResponseEntity<Map<String, Object>> retire(@PathVariable String id, @Valid @RequestBody Retirement body) {
        return desk.carryOut(new RetireTemplate(Ids.parse(id, TemplateId::new), body.reason()));
    }
}
