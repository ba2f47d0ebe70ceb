package se.boras.forslag.command.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** Over HTTP: what a meeting does with the case short of deciding it. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@Tag(name = "Cases")
class MeetingController {

    private final Desk desk;

    MeetingController(Desk desk) {
        this.desk = desk;
    }

    record Meeting(
            @Schema(example = "2026-09-15") @NotNull LocalDate date,

            @Schema(example = "7") @Nullable @Size(max = 100)
            String item,

            @Schema(example = "https://example.org/agenda/7")
            @Nullable
            @Size(max = 2000)
            @Pattern(regexp = "https?://\\S+")
            String url) {}

    record Removal(
            @Schema(example = "2026-09-15") @NotNull LocalDate meetingDate,

            @Schema(example = "The cost is not known") @NotBlank @Size(max = 4000)
            String reason) {}

    record Tabling(
            @Schema(example = "2026-09-15") @NotNull LocalDate meetingDate,

            @Schema(example = "38 a") @NotBlank @Size(max = 40)
            String paragraph,

            @Schema(example = "2026-10-13") @Nullable LocalDate nextMeeting) {}

    record Remittal(
            @Schema(example = "2026-09-15") @NotNull LocalDate meetingDate,

            @Schema(example = "38 a") @NotBlank @Size(max = 40)
            String paragraph,

            @Schema(example = "The cost is not known") @NotBlank @Size(max = 4000)
            String reason,

            @Schema(example = "The cost") @Nullable @Size(max = 4000)
            String toBeSupplemented,

            @Schema(example = "2026-11-17") @Nullable LocalDate newDueBy) {}

    @Operation(summary = "Put the case on the agenda of a meeting")
    @PostMapping("/meeting")
    ResponseEntity<Map<String, Object>> schedule(@PathVariable String caseId, @Valid @RequestBody Meeting body) {
        return desk.carryOut(
                new MeetingCommand.ScheduleForMeeting(Ids.committeeCase(caseId), body.date(), body.item(), body.url()));
    }

    @Operation(summary = "Take the case off the agenda it stands on")
    @PostMapping("/agenda-removal")
    ResponseEntity<Map<String, Object>> remove(@PathVariable String caseId, @Valid @RequestBody Removal body) {
        return desk.carryOut(
                new MeetingCommand.RemoveFromAgenda(Ids.committeeCase(caseId), body.meetingDate(), body.reason()));
    }

    @Operation(summary = "Record that the meeting put the case off")
    @PostMapping("/tabling")
    ResponseEntity<Map<String, Object>> table(@PathVariable String caseId, @Valid @RequestBody Tabling body) {
        return desk.carryOut(new MeetingCommand.TableCase(
                Ids.committeeCase(caseId), body.meetingDate(), body.paragraph().strip(), body.nextMeeting()));
    }

    @Operation(summary = "Record that the meeting sent the case back for more preparation")
    @PostMapping("/remittal")
    ResponseEntity<Map<String, Object>> remit(@PathVariable String caseId, @Valid @RequestBody Remittal body) {
        return desk.carryOut(new MeetingCommand.RemitCase(
                Ids.committeeCase(caseId),
                body.meetingDate(),
                body.paragraph().strip(),
                body.reason(),
                body.toBeSupplemented(),
                body.newDueBy()));
    }
}
