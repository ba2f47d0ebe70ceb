package se.boras.forslag.service.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says how accessible the service is, and where to complain (<i>tillgänglighetsredogörelse</i>). */
@Controller
class AccessibilityPage {

    @GetMapping("/tillganglighet")
    String accessibility() {
        return "accessibility";
    }
}
