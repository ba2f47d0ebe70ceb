package se.boras.forslag.query.opendata;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.JsonStream;
import se.boras.forslag.query.reading.Refused;

/** Gives away what everybody may see, under CC0, in files that are written while they are read. */
@RestController
@RequestMapping("/api/open-data")
@Tag(name = "Open data")
class OpenDataController {

    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final List<Dataset> datasets;
    private final Catalogue catalogue;

    OpenDataController(List<Dataset> datasets, Catalogue catalogue) {
        this.datasets = datasets;
        this.catalogue = catalogue;
    }

    @GetMapping(produces = {"application/ld+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "What open data there is, described by DCAT-AP-SE")
    Map<String, Object> described() {
        return catalogue.of(datasets);
    }

    @GetMapping(path = "/{name}.csv", produces = "text/csv")
    @Operation(summary = "A table as CSV: proposals, commitments or events")
    void csv(@PathVariable String name, HttpServletResponse response, Locale locale) throws IOException {
        var dataset = named(name);
        response.setContentType(CSV);
        var csv = new OpenCsv(response.getOutputStream());
        csv.line(dataset.columns());
        dataset.each(locale, csv::line);
    }

    @GetMapping(path = "/{name}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A table as JSON: proposals, commitments or events")
    void json(@PathVariable String name, HttpServletResponse response, Locale locale) throws IOException {
        var dataset = named(name);
        var json = new JsonStream(response, MediaType.APPLICATION_JSON_VALUE);
        dataset.each(locale, row -> json.write(json.empty() ? "[" : ",\n", keyed(dataset.columns(), row), ""));
        json.end("[", "]");
    }

    private Dataset named(String name) {
        return datasets.stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow(Refused::unknown);
    }

    private static Map<String, @Nullable Object> keyed(List<String> columns, List<@Nullable Object> row) {
        var keyed = new LinkedHashMap<String, @Nullable Object>();
        for (int at = 0; at < columns.size(); at++) {
            keyed.put(columns.get(at), row.get(at));
        }
        return keyed;
    }
}
