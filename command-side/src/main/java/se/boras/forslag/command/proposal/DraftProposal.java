package se.boras.forslag.command.proposal;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.proposal.Submission.Sender;

/** A proposal while it is being written (<i>utkast</i>): whatever is not written yet is empty. */
record DraftProposal(String key, String title, String body, String name, String email, String postcode) {

    DraftProposal(
            @Nullable String key,
            @Nullable String title,
            @Nullable String body,
            @Nullable String name,
            @Nullable String email,
            @Nullable String postcode) {
        this.key = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
        this.title = written(title);
        this.body = written(body);
        this.name = written(name);
        this.email = written(email);
        this.postcode = written(postcode);
    }

    Submission submission(String language) {
        return new Submission(title, body, language, new Sender(name, email, postcode, null, null), null, null);
    }

    SubmitProposal command(String language) {
        return submission(language).command();
    }

    /** What is written, in the paragraphs in which it was. */
    public String[] paragraphs() {
        return body.split("\\R\\s*\\R|\\R");
    }

    private static String written(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    @Override
    public String toString() {
        return "DraftProposal[not shown]";
    }
}
