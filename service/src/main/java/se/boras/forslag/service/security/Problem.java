package se.boras.forslag.service.security;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is answered before any controller has been asked, with a stable code and a text in two languages. */
enum Problem {
    NOT_SIGNED_IN(
            HttpStatus.UNAUTHORIZED,
            "Du är inte inloggad, eller så stämmer inte namn och lösenord.",
            "You are not signed in, or name and password do not match."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Du har inte behörighet till detta.", "You are not allowed to do this."),
    BODY_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "Det du skickade är för stort: högst 1 MB tas emot.",
            "What you sent is too large: 1 MB is the most that is taken.");

    private static final Locale SWEDISH = Locale.of("sv");

    final HttpStatus status;
    private final String swedish;
    private final String english;

    Problem(HttpStatus status, String swedish, String english) {
        this.status = status;
        this.swedish = swedish;
        this.english = english;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(Locale language) {
        return language.equals(SWEDISH) ? swedish : english;
    }

    /** Swedish, unless English is asked for first. */
    static Locale language(@Nullable String accepted) {
        if (accepted == null) {
            return SWEDISH;
        }
        try {
            var language = Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(SWEDISH, Locale.ENGLISH));
            return language == null ? SWEDISH : language;
        } catch (IllegalArgumentException _) {
            return SWEDISH;
        }
    }
}
