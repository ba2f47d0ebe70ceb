package se.boras.forslag.service.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout shows around a page. */
public record Furniture(
        String here,
        String other,
        String otherLanguage,
        @Nullable String user,
        List<Place> places) {

    /** One way in the menu; the one that leads to where the reader is says so. */
    public record Place(String path, String key, @Nullable String current) {}
}
