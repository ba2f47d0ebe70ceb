package se.boras.forslag.service.house;

import se.boras.forslag.service.house.Visitor.Reply;

/** What a committee wants its letters to say, in clear words and in unclear ones. */
final class Wordings {

    static final String TEMPLATES = "/api/templates";

    private static final String UNCLEAR = """
            {"kind":"REFERRAL","committee":"%s","texts":[{"language":"sv","subject":"Bekräftelse","paragraphs":[
             "Härmed bekräftas att er skrivelse inkommit och kommer att handläggas i enlighet med gällande rutiner."]}]}
            """;

    private static final String CLEAR = """
            {"kind":"REFERRAL","committee":"%s","texts":[
             {"language":"sv","subject":"{namnd} har fått ditt förslag {nummer}","paragraphs":[
              "Nu ligger ditt förslag {nummer} hos oss på {namnd}.","{nasta_steg}","Följ förslaget här:","{lank}",
              "Fel adress? Skriv till {rattelse}. Frågor? Skriv till {fraga}, så svarar en person.","{automatiskt}"]},
             {"language":"en","subject":"{committee} has your proposal {number}","paragraphs":[
              "Your proposal {number} is now with us at {committee}.","{next_step}","Follow the proposal here:","{link}",
              "Wrong address? Write to {correction}. Questions? Write to {questions}.","{automatic}"]}]}
            """;

    private Wordings() {}

    static Reply proposed(Town town, String committee) {
        return proposed(town, committee, CLEAR);
    }

    static Reply unclearlyProposed(Town town, String committee) {
        return proposed(town, committee, UNCLEAR);
    }

    static Reply approved(Visitor by, Reply proposed) {
        return by.post(
                TEMPLATES + "/" + proposed.get("templateId") + "/approval",
                "{\"version\":" + proposed.json().path("version").asInt() + "}");
    }

    private static Reply proposed(Town town, String committee, String words) {
        return town.secretary(committee)
                .post(TEMPLATES, words.formatted(committee))
                .is(201);
    }
}
