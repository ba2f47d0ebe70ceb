package se.boras.forslag.command.template;

/** What the description of the interface says of templates at length. */
final class WrittenOut {

    static final String BLANKS = """
            The whole letter but the signature. Facts are put in by name. In every letter: {nummer} {namnd} {nasta_steg}
            {lank} {rattelse} {fraga}; in automatic ones {automatiskt}; where there is a day {senast}; in ACKNOWLEDGEMENT
            {egen_lank}; in the results of ballots {roster} {krav}; in FEEDBACK {galler} {svar}. In English: {number}
            {committee} {next_step} {link} {correction} {questions} {automatic} {latest} {own_link} {votes} {required}
            {about} {answer}.""";

    static final String PARAGRAPHS = """
            ["{namnd} har fått ditt förslag {nummer}.", "{nasta_steg}", "{lank}",
             "Fel adress? Skriv till {rattelse}. Frågor? Skriv till {fraga}.", "{automatiskt}"]""";

    private WrittenOut() {}
}
