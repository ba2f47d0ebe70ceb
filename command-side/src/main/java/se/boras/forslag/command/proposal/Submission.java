package se.boras.forslag.command.proposal;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.Pathway;

/** The form in which a proposal is handed in. */
record Submission(
        @Schema(example = "Fler bänkar i Stadsparken") @NotBlank @Size(min = 3, max = 200) @OneLine @Nullable
        String title,

        @Schema(example = "Det finns för få ställen att vila på längs Viskan.")
        @NotBlank
        @Size(min = 10, max = 10_000)
        @Prose
        @Nullable
        String body,

        @Schema(example = "sv", defaultValue = "sv") @Pattern(regexp = "sv|en") @Nullable
        String language,

        @NotNull @Valid @Nullable Sender contact,

        @Schema(description = "By a registrar only: PAPER or PHONE") @Nullable
        Channel channel,

        @Schema(description = "DIRECT by a registrar only") @Nullable
        Pathway pathway) {

    /** How to reach whoever hands it in. */
    record Sender(
            @Schema(example = "Kim Exempel") @OneLine @Nullable
            String name,

            @Schema(example = "kim@example.org") @MailAddress @Nullable
            String email,

            @Schema(example = "503 30") @Size(max = 20) @OneLine @Nullable
            String postcode,

            @Schema(example = "Storgatan 1, 503 30 Borås") @Size(max = 500) @Prose @Nullable
            String postalAddress,

            @Schema(example = "033-35 70 00") @Size(max = 40) @OneLine @Nullable
            String phone) {

        Sender {
            name = Written.orNull(name);
            email = Written.orNull(email);
            postcode = Written.orNull(postcode);
            postalAddress = Written.orNull(postalAddress);
            phone = Written.orNull(phone);
        }

        Contact contact(String language) {
            return new Contact(name, email, postcode, postalAddress, phone, language);
        }

        @Override
        public String toString() {
            return "Sender[not shown]";
        }
    }

    Submission {
        title = Written.orNull(title);
        body = Written.orNull(body);
        language = Objects.requireNonNullElse(language, "sv");
    }

    SubmitProposal command() {
        var spoken = Objects.requireNonNull(language);
        return new SubmitProposal(
                Objects.requireNonNull(title),
                Objects.requireNonNull(body),
                spoken,
                Objects.requireNonNull(contact).contact(spoken),
                channel,
                pathway);
    }

    @Override
    public String toString() {
        return "Submission[not shown]";
    }
}
