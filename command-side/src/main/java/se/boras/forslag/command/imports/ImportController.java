package se.boras.forslag.command.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.api.Problems;
import se.boras.forslag.command.api.Problems.Violation;
import se.boras.forslag.command.ledger.Rights;

/** Where a municipality hands in its past. */
@RestController
@Tag(name = "Proposals")
class ImportController {

    private final Desk desk;
    private final Imports imports;
    private final Problems problems;

    ImportController(Desk desk, Imports imports, Problems problems) {
        this.desk = desk;
        this.imports = imports;
        this.problems = problems;
    }

    record PastFile(
            @Schema(
                    example = "source;externalRef;title;submittedOn\nRegister 2022;2022-17;Fler bänkar;2022-03-01",
                    description = "A table with a row of names, separated by semicolons or commas; see docs/import.md")
            @NotBlank
            String csv) {

        @Override
        public String toString() {
            return "PastFile[not shown]";
        }
    }

    @PostMapping("/api/imports")
    @Operation(summary = "Take over past proposals from a register (coordinator or admin)")
    @ApiResponse(
            responseCode = "200",
            description = "What came of each row, or would come of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ImportReport.class)))
    ImportReport take(
            @Parameter(description = "Only tell what would come of it") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            @Valid @RequestBody PastFile body) {
        Rights.require(desk.actor(), ImportLife.ALLOWED);
        return dryRun ? imports.rehearse(body.csv()) : imports.carryOut(body.csv(), desk.actor());
    }

    /** All that is wrong, not only the first of it: a file is mended once. */
    @ExceptionHandler
    ResponseEntity<Object> unusable(UnusableFile file) {
        return problems.of(
                HttpStatus.BAD_REQUEST,
                "invalid-input",
                file.faults().stream().map(this::violation).toList(),
                new HttpHeaders());
    }

    private Violation violation(Fault fault) {
        var arguments = new Object[fault.arguments().size() + 1];
        arguments[0] = fault.field();
        for (int at = 1; at < arguments.length; at++) {
            arguments[at] = String.valueOf(fault.arguments().get(at - 1));
        }
        return new Violation(fault.field(), problems.text("problem." + fault.code(), arguments));
    }
}
