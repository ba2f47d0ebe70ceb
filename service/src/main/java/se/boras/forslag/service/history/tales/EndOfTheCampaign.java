package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.AnsweredBasis.ALREADY_DONE;
import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.INFORMATION;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.PublicationRefused.Code.UNCLEAR;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Sorting.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** The fourth day, and what came of it. */
final class EndOfTheCampaign {

    private EndOfTheCampaign() {}

    static List<Tale> tales() {
        return List.of(unclear(), wheelchairs(), openChurch(), murals(), paper());
    }

    private static Tale unclear() {
        return tale("gor-battre", "Gör allt bättre", """
        Ni borde göra allt bättre för alla.""")
                .on("2025-10-09", handedInBy("Nisse Oklarvik"))
                .after(4, askedToComplete("Vad är det som ska göras, och var?", 14))
                .after(19, refused(UNCLEAR, "Det framgår inte vad som föreslås."));
    }

    private static Tale wheelchairs() {
        return tale("gunga-rullstol", "Gunga för rullstol", """
        Min son har aldrig fått gunga. Det finns gungor där rullstolen körs rakt på.""")
                .on("2025-10-09", handedInBy("Malin Gunghed-Ås"))
                .after(4, published(KONSULTATION, "Lekplatser", "Höra vad invånarna anser."))
                .votes(184)
                .after(2, reviewed(), referred("tekniska", "fritid-folkhalsa"))
                .after(5, received("TN 2026-00052"), prepared(BIFALL))
                .on(
                        "2026-04-23",
                        approved(
                                "57",
                                "Nämnden bifaller förslaget.",
                                "Lek är en rättighet för alla barn.",
                                promise("Gungor för rullstol på två lekplatser.", "2026-10-31")))
                .after(11, minutes())
                .after(4, toldOfDecision("Nämnden har sagt ja. Två lekplatser får gungor för rullstol i höst."))
                .on("2026-08-31", started(), toldOfProgress("Gungorna är beställda och marken är klar."));
    }

    private static Tale openChurch() {
        return tale("varmestuga", "Värmestuga för hemlösa", """
        Ingen ska behöva sova ute när det är minusgrader.""")
                .on("2025-10-09", handedInBy("Teresia Varmeland-Hed"))
                .after(4, published(KONSULTATION, "Omsorg", "Höra vad invånarna anser."))
                .votes(156)
                .after(2, reviewed(), referred("individ-familjeomsorg"))
                .after(5, received("IFN 2026-00031"), waitsForTheProposer(30))
                .after(20, goesOn())
                .on(
                        "2026-05-19",
                        answered(ALREADY_DONE, "71", "Nämnden har avtal med en förening om nattöppet under vintern."))
                .after(9, minutes())
                .after(6, toldOfDecision("Nämnden har redan avtal om nattöppet, och därför anses förslaget besvarat."));
    }

    private static Tale murals() {
        return tale("vaggmalning", "Fler väggmålningar", """
        Låt konstnärer måla fler gavlar.""")
                .on("2025-10-09", handedInBy("Iris Gavelin-Borg"))
                .after(4, published(KONSULTATION, "Konst", "Höra vad invånarna anser."))
                .votes(42);
    }

    private static Tale paper() {
        return tale("pappersblankett", "Låt oss rösta på papper i biblioteken", """
        Alla har inte e-post. Lägg ut blanketter på biblioteken.""")
                .on("2025-10-09", handedInBy("Märta Blankvik"))
                .after(4, published(INFORMATION, "Demokrati", "Visa om fler vill rösta på papper."))
                .after(20, votesOnPaper(12))
                .on("2025-10-13")
                .votes(30);
    }
}
