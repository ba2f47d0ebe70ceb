package se.boras.forslag.command.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.proposal.PublicNumber;

/** Writes to organs what waits for them: what it is, since when, what to do about it, and where. In Swedish. */
@Component
public class OrganLetters {
    private static final String LANGUAGE = "sv";

    private final Sender sender;

    OrganLetters(Sender sender) {
        this.sender = sender;
    }

    /**
     * What is to be done by a day.
     *
     * @param what the step in particular, where the template tells of several
     */
    public record Delay(Template template, String what, EscalationLevel level, LocalDate dueBy, int daysOverdue) {}

    public Letter of(Delay delay, PublicNumber number) {
        var words = Wording.in(LANGUAGE);
        var template = delay.template();
        var what = words.text(template.key() + "." + delay.what());
        var paragraphs = new ArrayList<>(words.paragraphs(template.key(), number.value(), what));
        paragraphs.add(1, when(delay, words));
        if (delay.level() != EscalationLevel.UNIT) {
            paragraphs.add(words.text("organ.level." + delay.level()));
        }
        paragraphs.add(sender.link("/forslag/" + number.value()));
        paragraphs.addAll(words.paragraphs("organ"));
        paragraphs.add(words.text("common.signature"));
        var subject = words.text(template.key() + ".subject", number.value(), what);
        return new Letter(template, words.language(), subject, paragraphs);
    }

    public Letter summaryReport(LocalDate on) {
        var words = Wording.in(LANGUAGE);
        var paragraphs = new ArrayList<>(words.paragraphs(Template.SUMMARY_DUE.key(), words.date(on)));
        paragraphs.addAll(words.paragraphs("organ"));
        paragraphs.add(words.text("common.signature"));
        var subject = words.text(Template.SUMMARY_DUE.key() + ".subject");
        return new Letter(Template.SUMMARY_DUE, words.language(), subject, paragraphs);
    }

    private static String when(Delay delay, Wording words) {
        if (delay.template() == Template.DAY_MISSING) {
            return words.text("organ.undated", words.date(delay.dueBy()), delay.daysOverdue());
        }
        var tense = delay.daysOverdue() < 0 ? "organ.ahead" : delay.daysOverdue() == 0 ? "organ.today" : "organ.late";
        return words.text(tense, words.date(delay.dueBy()), Math.abs(delay.daysOverdue()));
    }
}
