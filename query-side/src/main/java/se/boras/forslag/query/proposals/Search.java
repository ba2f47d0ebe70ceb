package se.boras.forslag.query.proposals;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.query.Unsealing;

/** What a proposal can be found by (<i>sökord</i>): its number, its title and the beginning of its text. */
@Component
class Search {

    private static final int BEGINNING = 1000;

    private final Unsealing texts;

    Search(Unsealing texts) {
        this.texts = texts;
    }

    /** A text that the public may not see lies nowhere in clear; nor what is left of one that has been redacted. */
    String words(ProposalView view) {
        var content = view.content();
        return isWithheld(view)
                ? number(view)
                : plain(number(view) + " " + open(view, content.title()) + " " + beginning(open(view, content.body())));
    }

    /** What it is called in lists; nothing where that may not be read any more. */
    String title(ProposalView view) {
        return isWithheld(view)
                ? ""
                : open(view, view.content().title()).replace("\0", "").strip();
    }

    private static boolean isWithheld(ProposalView view) {
        var content = view.content();
        return Audience.of(view) != Audience.PUBLIC || content.redacted() || content.isErased();
    }

    static String number(ProposalView view) {
        return plain(view.id().publicNumber().value());
    }

    /** A pattern that finds the words as they stand, whatever they are. */
    static String pattern(String words) {
        return "%" + plain(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private String open(ProposalView view, @Nullable SealedText text) {
        return Optional.ofNullable(text)
                .flatMap(locked -> texts.open(view.id(), locked))
                .orElse("");
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("\0", "").strip();
    }
}
