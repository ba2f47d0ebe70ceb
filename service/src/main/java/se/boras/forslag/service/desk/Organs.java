package se.boras.forslag.service.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.inside.Inside;

/** What the committees are called. */
@Component
class Organs {

    private final Inside inside;

    Organs(Inside inside) {
        this.inside = inside;
    }

    Map<String, String> names() {
        var named = LocaleContextHolder.getLocale().getLanguage().equals("en") ? "nameEnglish" : "name";
        return inside.get("/api/committees").items().stream()
                .collect(Collectors.toMap(it -> String.valueOf(it.get("id")), it -> String.valueOf(it.get(named))));
    }
}
