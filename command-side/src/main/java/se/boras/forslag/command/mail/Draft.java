package se.boras.forslag.command.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.PublicNumber;

/** A letter that is about to be written in the house's own words, and the facts it rests on. */
record Draft(
        Template template,
        Wording words,
        PublicNumber number,
        @Nullable String link,
        @Nullable String committee,
        Object... more) {

    Letter letter(Sender sender) {
        var paragraphs = new ArrayList<>(words.paragraphs(template.key(), arguments()));
        if (link != null) {
            paragraphs.add(1, link);
        }
        nextStep().forEach(paragraphs::add);
        paragraphs.add(words.find(template.key() + ".page").orElseGet(() -> words.text("common.page")));
        paragraphs.add(page(sender));
        paragraphs.addAll(words.paragraphs("common", number.value(), organ(), sender.from()));
        if (template.automatic()) {
            paragraphs.add(words.text("common.automatic"));
        }
        paragraphs.add(words.text("common.signature"));
        var subject = words.text(template.key() + ".subject", arguments());
        return new Letter(template, words.language(), subject, paragraphs);
    }

    Blanks facts(Sender sender, Map<Blank, String> ofThisLetter) {
        var facts = new Blanks(words.language())
                .with(Blank.NUMBER, number.value())
                .with(Blank.ORGAN, organ())
                .with(Blank.PAGE, page(sender))
                .with(Blank.CORRECTION, sender.from())
                .with(Blank.QUESTIONS, sender.from())
                .with(Blank.AUTOMATIC, words.text("common.automatic"));
        nextStep().forEach(step -> facts.with(Blank.NEXT_STEP, step));
        ofThisLetter.forEach(facts::with);
        return facts;
    }

    private Stream<String> nextStep() {
        return words.find(template.key() + ".next", arguments()).stream();
    }

    private String page(Sender sender) {
        return sender.link("/forslag/" + number.value());
    }

    private String organ() {
        return committee == null ? words.text("common.registry") : committee;
    }

    private Object[] arguments() {
        return Stream.concat(Stream.of(number.value(), organ()), Arrays.stream(more))
                .toArray();
    }
}
