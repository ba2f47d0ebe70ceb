package se.boras.forslag.service.inside;

/** The interface refused what a page cannot do without. */
public class RefusedInside extends RuntimeException {

    private final transient Answer answer;

    RefusedInside(Answer answer) {
        super(answer.code());
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
