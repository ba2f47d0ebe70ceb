package se.boras.forslag.service.desk;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.boras.forslag.service.security.Staff;

/** The desk (<i>bordet</i>): what waits for whoever has signed in, what has waited longest first. */
@Hidden
@Controller
class DeskController {

    private static final int ON_A_PAGE = 20;

    private final Fresh house;
    private final Organs organs;
    private final TaskSteps tasks;

    DeskController(Fresh house, Organs organs, TaskSteps tasks) {
        this.house = house;
        this.organs = organs;
        this.tasks = tasks;
    }

    @GetMapping("/handlaggning")
    String desk(
            @RequestParam(defaultValue = "0") long atLeast,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal Staff signedIn,
            Model page) {
        var staff = signedIn.staff();
        page.addAttribute("fresh", house.reached(atLeast));
        page.addAttribute("done", done);
        page.addAttribute("about", about);
        page.addAttribute("staff", staff);
        var names = organs.names();
        page.addAttribute("organ", staff.organ() == null ? null : names.get(staff.organ()));
        var waiting = house.get(UriComponentsBuilder.fromPath("/api/worklist")
                        .queryParam("limit", ON_A_PAGE)
                        .queryParam(
                                "cursor",
                                cursor.isEmpty() ? new Object[0] : new Object[] {UriUtils.encode(cursor, "UTF-8")})
                        .toUriString())
                .orRefused();
        var rungs = rungs(staff.organ());
        page.addAttribute(
                "rows",
                waiting.items().stream().map(item -> row(item, names, rungs)).toList());
        page.addAttribute("next", waiting.map().get("next"));
        return "handlaggning/bord";
    }

    private Row row(Map<String, @Nullable Object> item, Map<String, String> names, Map<String, String> rungs) {
        var subject = String.valueOf(item.get("id"));
        return new Row(
                item,
                names.get(String.valueOf(item.get("committee"))),
                rungs.get(subject),
                tasks.forms(String.valueOf(item.get("what")), subject, String.valueOf(item.get("proposalId"))));
    }

    /** How far up the ladder what is late has been carried, by what it is about. */
    private Map<String, String> rungs(@Nullable String committee) {
        var rungs = new HashMap<String, String>();
        house.get("/api/overdue?limit=500" + (committee == null ? "" : "&committee=" + committee)).items().stream()
                .filter(late -> late.get("rung") != null)
                .forEach(late -> rungs.put(String.valueOf(late.get("id")), String.valueOf(late.get("rung"))));
        return rungs;
    }
}
