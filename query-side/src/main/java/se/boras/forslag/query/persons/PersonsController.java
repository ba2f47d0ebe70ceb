package se.boras.forslag.query.persons;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.SortKey;

/** Answers what was done with personal data: to those who decide on it, and to those who watch over them. */
@RestController
@Tag(name = "Personal data")
class PersonsController {

    private final Persons persons;

    PersonsController(Persons persons) {
        this.persons = persons;
    }

    @GetMapping("/api/erasure-requests")
    @Operation(summary = "Requests to be erased, last asked for first (registrars and auditors)")
    Listing<ErasureTold> requests(
            @Parameter(description = "Only those that wait for a decision, or only those that do not", example = "true")
                    @RequestParam(required = false)
                    @Nullable
                    String open,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Parameter(description = "The value of `next`") @Nullable String cursor,
            HttpServletRequest request) {
        onlyFor(request, "REGISTRATOR", "REVISOR");
        var page = Page.of(limit, cursor);
        var asked = open == null || open.isBlank() ? null : Asked.flag("open", open);
        return page.of(persons.requests(asked, page), Erasure::sortKey, ErasureTold::of);
    }

    @GetMapping("/api/erasure-requests/{id}")
    @Operation(summary = "Where a request to be erased stands (registrars and auditors)")
    ErasureTold request(@PathVariable String id, HttpServletRequest request) {
        onlyFor(request, "REGISTRATOR", "REVISOR");
        return persons.request(person(id)).map(ErasureTold::of).orElseThrow(Refused::unknown);
    }

    @GetMapping("/api/audit/personal-data-access")
    @Operation(summary = "Who on the staff has read personal data or withheld texts, when, whose and why")
    Listing<Access> accesses(
            @Parameter(example = "2026-01-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2026-12-31") @RequestParam(required = false) @Nullable String to,
            @Parameter(example = "registrator") @RequestParam(required = false) @Nullable String actor,
            @Parameter(example = "BF-2026-0001") @RequestParam(required = false) @Nullable String proposal,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Parameter(description = "The value of `next`") @Nullable String cursor,
            HttpServletRequest request) {
        onlyFor(request, "REVISOR");
        var page = Page.of(limit, cursor);
        var of = Asked.proposal("proposal", proposal);
        var found = persons.accesses(
                Asked.day("from", from), Asked.day("to", to), actor(actor), of == null ? null : of.value(), page);
        return page.of(found, row -> SortKey.of(row.position()), row -> row);
    }

    @GetMapping("/api/audit/erasures")
    @Operation(summary = "The register of erasures and disposals: how many and on what basis, and nobody's name")
    Register register(
            @Parameter(example = "2026-01-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2026-12-31") @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request) {
        onlyFor(request, "REVISOR");
        var first = Asked.day("from", from);
        var last = Asked.day("to", to);
        return new Register(first, last, persons.undecided(), persons.counted(first, last));
    }

    private static ContactRef person(String id) {
        try {
            return new ContactRef(id);
        } catch (IllegalArgumentException misshapen) {
            throw Refused.unknown();
        }
    }

    private static @Nullable String actor(@Nullable String written) {
        return Asked.read("actor", written, name -> {
            if (name.length() > 100 || name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("Nobody is called that");
            }
            return name;
        });
    }

    private static void onlyFor(HttpServletRequest request, String... roles) {
        if (Stream.of(roles).noneMatch(request::isUserInRole)) {
            throw Refused.notAllowed();
        }
    }
}
