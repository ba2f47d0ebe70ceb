package se.boras.forslag.service.steps;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.inside.Inside;
import se.boras.forslag.service.steps.FieldView.Choice;

/** The committees there are to choose from today. */
@Component
class Committees {

    private final Inside inside;

    Committees(Inside inside) {
        this.inside = inside;
    }

    List<Choice> choices(String chosen) {
        var named = LocaleContextHolder.getLocale().getLanguage().equals("en") ? "nameEnglish" : "name";
        return inside.get("/api/committees")
                .orRefused()
                .json()
                .path("items")
                .valueStream()
                .map(one -> new Choice(
                        one.path("id").asString(),
                        one.path(named).asString(),
                        one.path("id").asString().equals(chosen)))
                .toList();
    }
}
