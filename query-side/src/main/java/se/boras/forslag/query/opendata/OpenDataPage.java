package se.boras.forslag.query.opendata;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows people which open data there is. */
@Controller
class OpenDataPage {

    private final List<Dataset> datasets;

    OpenDataPage(List<Dataset> datasets) {
        this.datasets = datasets;
    }

    @GetMapping("/oppna-data")
    String openData(Model model) {
        model.addAttribute("datasets", datasets);
        return "open-data";
    }
}
